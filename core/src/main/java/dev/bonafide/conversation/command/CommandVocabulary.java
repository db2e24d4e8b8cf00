package dev.bonafide.conversation.command;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.report.ExportFormat;
import dev.bonafide.resource.NamedConstant;
import dev.bonafide.resource.PropertyFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Every word that a command may be said with. */
public final class CommandVocabulary {
  private static final PropertyFile WORDS =
      PropertyFile.beside(CommandVocabulary.class, "vocabulary");

  /** The longest phrase there, in words. */
  public static final int LONGEST = 4;

  static final Map<String, Verb> VERBS = table("verb.", Verb.values());

  public static final Map<String, SubjectKind> KINDS = table("kind.", SubjectKind.values());

  static final Map<String, ExportFormat> FORMATS = table("format.", ExportFormat.values());

  static final Map<String, Conclusion> CONCLUSIONS = table("outcome.", Conclusion.values());

  /** What may stand before a command and says nothing. */
  static final Set<String> COURTESY = set("courtesy");

  /** What points at the conversation or the case, which a command is about anyway. */
  public static final Set<String> POINTING = set("pointing");

  /** What may stand behind a command that takes no words of its own. */
  static final Set<String> CLOSING = set("closing");

  /** The whole of what someone says who wants proofs looked for. */
  static final Set<String> PROOF_CHECKS = set("proof-checks");

  /** What excludes a case from language models, wherever it stands in what a reviewer says. */
  public static final Set<String> WITHOUT_MODEL = set("without-model");

  /** What a question about the conversation begins with. */
  static final Set<String> ASKING = set("asking");

  static final Set<String> AS = set("as");
  static final Set<String> TO = set("to");

  static final Set<String> NAMING = set("naming");
  static final Set<String> NOTING = set("noting");
  static final Set<String> REASONING = set("reasoning");
  static final Set<String> FINDING = set("finding");

  /** Before the number of a question. */
  static final Set<String> QUESTION = set("question");

  static final Set<String> YES = set("yes");

  private CommandVocabulary() {}

  /** Whether a word stands in requests without naming anyone. */
  public static boolean isCommon(String word) {
    return Stream.of(COURTESY, POINTING, CLOSING, ASKING, KINDS.keySet(), VERBS.keySet())
        .anyMatch(some -> some.contains(word));
  }

  /** Whether a word only asks kindly. */
  public static boolean isCourtesy(String word) {
    return COURTESY.contains(word);
  }

  private static Set<String> set(String key) {
    return Set.of(phrases(key));
  }

  private static String[] phrases(String key) {
    return WORDS.text(key).split(", ", -1);
  }

  private static <T extends NamedConstant> Map<String, T> table(String group, T[] meanings) {
    Map<String, T> table = new HashMap<>();
    for (T meaning : meanings) {
      for (String phrase : phrases(group + meaning.id())) {
        if (table.put(phrase, meaning) != null) {
          throw new IllegalStateException(phrase + " means two things");
        }
      }
    }
    return Map.copyOf(table);
  }
}
