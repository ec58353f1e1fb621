import { isLoopback, isPublicAddress } from './public-address.ts'

/** Which IP addresses may be connected to. */
export type AddressRule = (ip: string) => boolean

/**
 * Public addresses, and nothing else. The tests fetch from servers of their own on this machine: they say so with a
 * variable of the environment that is for nobody else.
 */
export function addressRule(environment: NodeJS.ProcessEnv = process.env): AddressRule {
  return isTest(environment) ? (ip) => isPublicAddress(ip) || isLoopback(ip) : isPublicAddress
}

export function isTest(environment: NodeJS.ProcessEnv): boolean {
  return environment['VERBATIM_TESTS_FETCH_FROM_LOOPBACK'] === 'yes'
}
