import { NumberCell as NumberCell_4aa3a9b90e2ebf1ada3fc40c0a6280fb } from '../../../../src/admin/records/NumberCell/index.tsx'
import { NumberField as NumberField_a954aec32c317c359a97f376befd2501 } from '../../../../src/admin/records/NumberField/index.tsx'
import { FilterNotice as FilterNotice_f516e18c9ef8094e6879fcf2d712f23c } from '../../../../src/admin/records/FilterNotice/index.tsx'
import { GoalProgress as GoalProgress_3f429ba52820f6136cb61ccd7e0e6225 } from '../../../../src/app/views/GoalProgress/index.tsx'
import { RecordTitle as RecordTitle_4d42fab1a6a0f026fa454e99f7d4d558 } from '../../../../src/app/views/RecordTitle/index.tsx'
import { KindConfirmation as KindConfirmation_51b9004f842f63dfca69bb3bbdfa8ba1 } from '../../../../src/admin/figures/KindConfirmation/index.tsx'
import { IndicatorFigures as IndicatorFigures_9285d698dfec72eda25d2c6b8c42329d } from '../../../../src/app/views/IndicatorFigures/index.tsx'
import { CategoryCell as CategoryCell_f90c532feeae56076bdaeb09290519e0 } from '../../../../src/admin/figures/CategoryCell/index.tsx'
import { FigureValue as FigureValue_81d250f981dc964d0dec74ffc99a39d2 } from '../../../../src/app/views/FigureValue/index.tsx'
import { FigureSummary as FigureSummary_11b7bd3355542243be112d3548d5e1e7 } from '../../../../src/app/views/FigureSummary/index.tsx'
import { FigureCoverage as FigureCoverage_7670bcb1413b2a70217da5088ae98498 } from '../../../../src/app/views/FigureCoverage/index.tsx'
import { FigureParts as FigureParts_2b1ee7ef13d74b3fadfe2d35b48b059a } from '../../../../src/app/views/FigureParts/index.tsx'
import { AreaBelonging as AreaBelonging_97e1a9390d3441413653e96d2f0f8d12 } from '../../../../src/app/views/AreaBelonging/index.tsx'
import { MembershipEffect as MembershipEffect_43267b481eb8e38fe07ec93411149e44 } from '../../../../src/app/views/MembershipEffect/index.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WordWhenEmpty as WordWhenEmpty_70f69546041ba4784e92cab0a380351d } from '../../../../src/admin/records/WordWhenEmpty/index.tsx'
import { EditionRelease as EditionRelease_832240b082e7ca69e68224f3541b15bf } from '../../../../src/admin/masterplan/EditionRelease/index.tsx'
import { Icon as Icon_cc884834045b12cc721c08c1b93f16e1 } from '../../../../src/admin/frame/Icon/index.tsx'
import { Logo as Logo_e1bf5feecf4b39fbd2079fd2f41cf865 } from '../../../../src/admin/frame/Logo/index.tsx'
import { A11yShim as A11yShim_91ff13c36174d342b62b784f70c56e64 } from '../../../../src/admin/frame/A11yShim/index.tsx'
import { DashboardView as DashboardView_9266785a9f202ae0b87f44437988f256 } from '../../../../src/app/views/DashboardView/index.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/records/NumberCell/index.tsx#NumberCell": NumberCell_4aa3a9b90e2ebf1ada3fc40c0a6280fb,
  "/src/admin/records/NumberField/index.tsx#NumberField": NumberField_a954aec32c317c359a97f376befd2501,
  "/src/admin/records/FilterNotice/index.tsx#FilterNotice": FilterNotice_f516e18c9ef8094e6879fcf2d712f23c,
  "/src/app/views/GoalProgress/index.tsx#GoalProgress": GoalProgress_3f429ba52820f6136cb61ccd7e0e6225,
  "/src/app/views/RecordTitle/index.tsx#RecordTitle": RecordTitle_4d42fab1a6a0f026fa454e99f7d4d558,
  "/src/admin/figures/KindConfirmation/index.tsx#KindConfirmation": KindConfirmation_51b9004f842f63dfca69bb3bbdfa8ba1,
  "/src/app/views/IndicatorFigures/index.tsx#IndicatorFigures": IndicatorFigures_9285d698dfec72eda25d2c6b8c42329d,
  "/src/admin/figures/CategoryCell/index.tsx#CategoryCell": CategoryCell_f90c532feeae56076bdaeb09290519e0,
  "/src/app/views/FigureValue/index.tsx#FigureValue": FigureValue_81d250f981dc964d0dec74ffc99a39d2,
  "/src/app/views/FigureSummary/index.tsx#FigureSummary": FigureSummary_11b7bd3355542243be112d3548d5e1e7,
  "/src/app/views/FigureCoverage/index.tsx#FigureCoverage": FigureCoverage_7670bcb1413b2a70217da5088ae98498,
  "/src/app/views/FigureParts/index.tsx#FigureParts": FigureParts_2b1ee7ef13d74b3fadfe2d35b48b059a,
  "/src/app/views/AreaBelonging/index.tsx#AreaBelonging": AreaBelonging_97e1a9390d3441413653e96d2f0f8d12,
  "/src/app/views/MembershipEffect/index.tsx#MembershipEffect": MembershipEffect_43267b481eb8e38fe07ec93411149e44,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/records/WordWhenEmpty/index.tsx#WordWhenEmpty": WordWhenEmpty_70f69546041ba4784e92cab0a380351d,
  "/src/admin/masterplan/EditionRelease/index.tsx#EditionRelease": EditionRelease_832240b082e7ca69e68224f3541b15bf,
  "/src/admin/frame/Icon/index.tsx#Icon": Icon_cc884834045b12cc721c08c1b93f16e1,
  "/src/admin/frame/Logo/index.tsx#Logo": Logo_e1bf5feecf4b39fbd2079fd2f41cf865,
  "/src/admin/frame/A11yShim/index.tsx#A11yShim": A11yShim_91ff13c36174d342b62b784f70c56e64,
  "/src/app/views/DashboardView/index.tsx#DashboardView": DashboardView_9266785a9f202ae0b87f44437988f256,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
