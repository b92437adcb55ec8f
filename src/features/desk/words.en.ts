export const words = {
  app: 'IFSP Editor',
  help: 'Help',
  nav: 'Your desk',
  pages: {
    plans: 'Plans',
    requests: 'Requests',
    teams: 'Teams and meetings',
    month: 'My month',
    bank: 'Strategy bank',
    resources: 'Local resources',
    credentials: 'Credentials',
  },
} as const
