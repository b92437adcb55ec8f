export {
  fetchAccessScreen,
  fetchDestroyedScreen,
  fetchDestroyScreen,
  fetchForGoodScreen,
} from './fetch-screens.ts'
