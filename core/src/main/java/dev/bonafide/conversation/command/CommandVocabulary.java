package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.report.ExportFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word that a command may be said with. */
public final class CommandVocabulary {
  /** The longest phrase below, in words. */
  public static final int LONGEST = 4;

  static final Map<String, Verb> VERBS =
      table(Stream.of(Verb.values()).collect(Collectors.toMap(verb -> verb, Verb::phrases)));

  public static final Map<String, SubjectKind> KINDS =
      table(
          Map.of(
              SubjectKind.CANDIDATE, "candidate, applicant, interviewee",
              SubjectKind.JOB_POST,
                  "job post, job_post, job-post, jobpost, post, job, job offer, offer, vacancy",
              SubjectKind.RECRUITER, "recruiter, headhunter, hr",
              SubjectKind.SOLICITATION, "solicitation, pitch, proposal"));

  static final Map<String, ExportFormat> FORMATS =
      table(Map.of(ExportFormat.PDF, "pdf, a pdf", ExportFormat.MARKDOWN, "markdown, md"));

  static final Map<String, Conclusion> CONCLUSIONS =
      table(
          Map.of(
              Conclusion.CONFIRMED_FRAUD,
                  "fraud, confirmed fraud, confirmed_fraud, fraudulent, scam, fake",
              Conclusion.CLEARED, "cleared, clear, genuine, legit, legitimate, real, honest",
              Conclusion.WITHDREW, "withdrew, withdrawn, dropped out",
              Conclusion.UNKNOWN, "unknown, unsure, undecided, open"));

  /** What may stand before a command and says nothing. */
  static final Set<String> COURTESY =
      set(
          "please, pls, plz, kindly, can, could, would, will, you, u, just, now, bonafide, "
              + "bot, hi, hello, hey, ok, okay, so, and, then");

  /** What points at the conversation or the case, which a command is about anyway. */
  public static final Set<String> POINTING =
      set(
          "this, that, it, him, her, them, these, the, a, an, my, me, us, for, here, above, "
              + "thread, conversation, chat, message, messages, case, one, out, on, at, "
              + "everything, all, to");

  /** What may stand behind a command that takes no words of its own. */
  static final Set<String> CLOSING =
      set(
          "please, pls, plz, now, thanks, thank, you, last, latest, again, verdict, result, "
              + "finding");

  /** The whole of what someone says who wants proofs looked for. */
  static final Set<String> PROOF_CHECKS =
      set(
          "check proof, check the proof, check proofs, check the proofs, check his proof, "
              + "check her proof, check their proof");

  /** What excludes a case from language models, wherever it stands in what a reviewer says. */
  public static final Set<String> WITHOUT_MODEL =
      set(
          "no-llm, no llm, no model, without llm, without model, without a model, without "
              + "an llm");

  /** What a question about the conversation begins with. */
  static final Set<String> ASKING =
      set("is, are, does, do, what, whats, what's, thoughts, legit, real");

  static final Set<String> AS = Set.of("as");
  static final Set<String> TO = Set.of("to");

  static final Set<String> NAMING = Set.of("name", "named", "called");
  static final Set<String> NOTING = Set.of("note", "notes", "observed");
  static final Set<String> REASONING = set("because, bc, cause, since, reason, as");
  static final Set<String> FINDING = set("finding, number, no, nr, rule");

  /** Before the number of a question. */
  static final Set<String> QUESTION = set("question, questions, number, numbers, and");

  static final Set<String> YES = Set.of("yes", "confirm", "confirmed", "really");

  private CommandVocabulary() {}

  /** Whether a word stands in requests without naming anyone. */
  public static boolean isCommon(String word) {
    return Stream.of(COURTESY, POINTING, CLOSING, ASKING, KINDS.keySet(), VERBS.keySet())
        .anyMatch(some -> some.contains(word));
  }

  private static Set<String> set(String phrases) {
    return Set.of(phrases.split(", ", -1));
  }

  private static <T> Map<String, T> table(Map<T, String> phrases) {
    Map<String, T> table = new HashMap<>();
    phrases.forEach(
        (meaning, list) -> {
          for (String phrase : list.split(", ", -1)) {
            if (table.put(phrase, meaning) != null) {
              throw new IllegalStateException(phrase + " means two things");
            }
          }
        });
    return Map.copyOf(table);
  }
}
