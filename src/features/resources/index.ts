export { fetchResourcesScreen } from './fetch-resources-screen.ts'
