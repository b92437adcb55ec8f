/**
 * Public frameworks that the ideas of the bank rest on. The words are our own;
 * a source says where the idea can be read up, and nothing is quoted from it.
 */

export const sources = {
  csefel: 'Practice idea; see CSEFEL infant-toddler modules (2010)',
  pyramid: 'Practice idea; see Fox and others, The Teaching Pyramid (2003)',
  consultation: 'Practice idea; see SAMHSA, Early Childhood Mental Health Consultation (2005)',
} as const
