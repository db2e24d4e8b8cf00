package dev.bonafide.extension;

import dev.bonafide.account.AccountSource;
import dev.bonafide.casefile.Submission;
import dev.bonafide.listening.Listening;
import dev.bonafide.proof.ProofSites;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts that an extension adds in one process; those that it does not override are absent. */
public interface Contribution {

  /** Evidence from recordings. */
  default Optional<Listening> listening() {
    return Optional.empty();
  }

  /** Evidence from links to accounts; absent where that is not allowed. */
  default Optional<AccountSource> accounts() {
    return Optional.empty();
  }

  /** Case behind an address on the command line; absent for addresses of other features. */
  default Optional<Submission> opened(String address) {
    return Optional.empty();
  }

  /** Sites that show codes, by the kind of thing that each is for. */
  default Map<String, ProofSites> proofSites() {
    return Map.of();
  }

  /** Line for status, such as {@code recordings: off}. */
  default Optional<String> state() {
    return Optional.empty();
  }

  /** Findings of {@code doctor}, which looks at each part and changes nothing. */
  List<Diagnosis> examine();
}
