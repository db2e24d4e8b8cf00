package dev.bonafide.verdict;

import dev.bonafide.casefile.SubjectKind;
import java.util.List;

/** What to do next at high risk. */
final class Advice {
  private Advice() {}

  static List<String> on(SubjectKind kind) {
    return List.of(
        pause(kind),
        "Keep the evidence as it is: messages, files, recordings and profiles, with their dates."
            + " Do not edit or delete anything.",
        "Talk to your counsel or security team before you reject, report or name anybody.",
        "Where to report: the platform where contact was made, and your national police; in the"
            + " United States the FBI's Internet Crime Complaint Center (ic3.gov).",
        named(kind)
            + " named here may themselves be a victim: names, photos, documents and accounts are"
            + " stolen, rented and borrowed. Do not publish or pass on the name.");
  }

  private static String pause(SubjectKind kind) {
    return switch (kind) {
      case CANDIDATE ->
          "Pause: no offer, contract, access, equipment or payment until this is cleared.";
      case JOB_POST ->
          "Pause: do not publish or apply; send no documents, fees or bank details until this is"
              + " cleared.";
      case RECRUITER, SOLICITATION ->
          "Pause: send no documents, money, log-ins or codes, and run no files, until this is"
              + " cleared.";
    };
  }

  private static String named(SubjectKind kind) {
    return kind == SubjectKind.CANDIDATE ? "The person" : "The person or firm";
  }
}
