package dev.bonafide.extension;

import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.ApplicantEvidence.ResumeReader;
import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.casefile.Submission;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
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

  /** Evidence from links to candidates; absent where no system for these is set up. */
  default Optional<CandidateDesk> candidates() {
    return Optional.empty();
  }

  /** Whether transcripts of meetings come by themselves, and are added in a room. */
  default boolean expectsMeetings(String room) {
    return false;
  }

  /** Case behind an address on the command line; absent for addresses of other features. */
  default Optional<Submission> opened(String address, ResumeReader reader) {
    return Optional.empty();
  }

  /** Calls from outside that a server takes. */
  default List<Mount> mounts(Inbox inbox, Checkpoint.Watch watch) {
    return List.of();
  }

  /** Work on what those calls brought, by the names under which it is kept. */
  default Map<String, MessageHandler> handlers(ServerParts parts) {
    return Map.of();
  }

  /** Work that a server does again and again. */
  default List<Chore> chores(ServerParts parts) {
    return List.of();
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
