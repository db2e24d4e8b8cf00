package dev.bonafide.consultation.request;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.sheet.EvidenceSheet;
import dev.bonafide.consultation.sheet.Voices;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All consultations, and what stands before them in every request.
 *
 * @param prompts by id
 * @param first what every first reading is told
 * @param second what every second reading is told
 * @param whose what a first reading is told besides, where it is open which speaker is the subject
 * @param naming what a first reading is told besides, where only the evidence may name the subject
 * @param controls what a second reading is asked besides, to see whether it is careful
 * @param fingerprint of the exact content of all folders
 */
public record PromptBook(
    List<Prompt> prompts,
    String first,
    String second,
    String whose,
    String naming,
    ControlClaims controls,
    String fingerprint) {
  /** What the answer who the subject is may take. */
  private static final int SUBJECT_TOKENS = 150;

  /** The same for what they are called. */
  private static final int NAME_TOKENS = 60;

  public PromptBook {
    prompts = List.copyOf(prompts);
  }

  /** Those that have something to look at in a case. */
  List<Prompt> fitting(CaseFile caseFile) {
    return prompts.stream().filter(prompt -> prompt.fits(caseFile)).toList();
  }

  /** One request for several prompts at once. */
  ModelRequest firstReading(List<Prompt> asked, EvidenceSheet sheet) {
    Voices voices = sheet.voices();
    boolean open = !voices.labels().isEmpty();
    boolean untold = sheet.isUntold();
    String before =
        first.strip()
            + "\n\n"
            + (open ? whose.strip() + "\n\n" : "")
            + (untold ? naming.strip() + "\n\n" : "");
    int tokens =
        asked.stream().mapToInt(Prompt::answerTokens).sum()
            + (open ? SUBJECT_TOKENS : 0)
            + (untold ? NAME_TOKENS : 0);
    return new ModelRequest(
        asked.stream().map(PromptBook::section).collect(Collectors.joining("\n", before, "")),
        sheet.text() + voices.text(),
        AnswerSchema.merged(asked, voices.labels().size(), untold),
        tokens);
  }

  private static String section(Prompt prompt) {
    StringBuilder section = new StringBuilder("# ").append(prompt.id()).append("\n\n");
    section.append(prompt.text().strip()).append("\n\nKinds of ").append(prompt.id()).append(":\n");
    prompt.kinds().forEach(kind -> section.append(said(kind)));
    prompt
        .questions()
        .forEach(one -> section.append("- ").append(one.id()).append(": ").append(asks(one)));
    return section.toString();
  }

  private static String said(Kind kind) {
    String context =
        kind.context() == 0 ? "" : ", and " + kind.context() + " more of any line for the context";
    return "- %s: %s. %s Needs %d of %s lines%s. Not where it is innocent: %s.\n"
        .formatted(
            kind.id(),
            kind.wording().title(),
            kind.wording().why(),
            kind.quotes(),
            kind.witnessed() ? "subject, note or other" : "subject or note",
            context,
            String.join("; ", kind.wording().innocent()));
  }

  private static String asks(OpenQuestion question) {
    return question.ask().question() + " Needs 1 of subject lines.\n";
  }
}
