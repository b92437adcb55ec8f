export const words = {
  heading: 'Settings',
  lead: 'They hold for this computer and this browser. They change no plan.',
  home: 'All plans',

  look: 'How it looks',
  theme: 'Colors',
  themes: {
    computer: { label: 'As this computer does', hint: 'Light, dark or more contrast.' },
    light: { label: 'Light', hint: 'Dark words on warm paper.' },
    dark: { label: 'Dark', hint: 'For evenings.' },
    high: { label: 'More contrast', hint: 'Black on white, with strong lines.' },
  },
  density: 'Room between things',
  densities: {
    comfortable: { label: 'Comfortable', hint: 'Large buttons, easy to hit.' },
    compact: { label: 'Compact', hint: 'More on one screen, for reading many plans.' },
  },

  writing: 'Writing',
  spelling: 'Let the browser check spelling',
  spellingHint:
    'Some browsers send what you type to another company to check it. Ask your agency before you leave this on.',
} as const
