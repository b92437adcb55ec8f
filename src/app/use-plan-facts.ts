import { useMemo } from 'react'
import { present, type PlanFacts } from '#domain'
import { usePlanList } from '#session'

/** What the month counts and the log does not hold, read from the summaries of all plans. Examples are not counted. */
export function usePlanFacts(): PlanFacts {
  const plans = usePlanList()
  return useMemo(() => {
    const real = present(plans).filter(({ isExample }) => !isExample)
    return {
      decided: real.flatMap(({ consultations }) => consultations.flatMap(({ answers }) => answers)),
      referrals: real.flatMap(({ referrals }) =>
        referrals.map(({ referredOn, appointmentOn }) => ({ referredOn, firstAppointmentOn: appointmentOn })),
      ),
    }
  }, [plans])
}
