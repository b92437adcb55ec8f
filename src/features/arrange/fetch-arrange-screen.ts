import { loadArranging } from '#ui'

export const fetchArrangeScreen = async () => {
  const [{ ArrangeScreen }] = await Promise.all([import('./ArrangeScreen.tsx'), loadArranging()])
  return ArrangeScreen
}
