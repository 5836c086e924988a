export default async function globalTeardown() {
  await globalThis.planwerkReplicaSet?.stop()
}
