package dev.bonafide.web.cases;

import dev.bonafide.sharing.OfferedIndicators;
import dev.bonafide.web.problem.Problem;

/**
 * Shares indicators of confirmed cases with others who screen, and takes in theirs. Every method
 * throws {@link Problem} where it refuses.
 */
public interface CaseSharing {
  /** Where nothing is stored that could be shared. */
  CaseSharing OFF =
      new CaseSharing() {
        @Override
        public OfferedIndicators review(long number, String by) {
          throw CaseNumber.none();
        }

        @Override
        public SharedFile share(long number, String body, String by) {
          throw CaseNumber.none();
        }

        @Override
        public TakenBundle take(String body, String by) {
          throw new Problem(422, "Nobody's key is trusted.");
        }
      };

  /**
   * What a confirmed case offers.
   *
   * @param by who is shown it
   */
  OfferedIndicators review(long number, String by);

  /**
   * Shares what is chosen, beside what is shared already.
   *
   * @param body of the request
   */
  SharedFile share(long number, String body, String by);

  /**
   * Takes in a bundle with its signature.
   *
   * @param body of the request
   */
  TakenBundle take(String body, String by);
}
