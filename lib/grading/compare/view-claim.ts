import type { HiddenCase, ResultType } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { claimToNested, nestedToClaim } from '../../numeric/nested';
import { checkClaim } from './check-claim';

/**
 * What is compared of a result: the case's own view of it, where it has one. A result that is not of the declared form stays as
 * it is, so that the comparison says what is wrong with it.
 */
export function viewClaim(
  claim: Claim,
  { compareBy }: HiddenCase,
  { type }: { readonly type: ResultType },
): Claim {
  if (compareBy === undefined || checkClaim(claim, type, new Map()) !== undefined) return claim;
  const nested = claimToNested(claim);
  return nested === undefined ? claim : nestedToClaim(compareBy(nested));
}
