package dev.bonafide.conversation.subject;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.sentence.DenseScript;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kinds of what is screened, as people name them in any language of the bot. */
public final class SaidKinds {
  private static final PropertyFile WORDS = PropertyFile.beside(SaidKinds.class, "said-kinds");

  /** The likeliest first, where a case was screened as something else. */
  private static final List<SubjectKind> USUAL =
      List.of(SubjectKind.RECRUITER, SubjectKind.CANDIDATE, SubjectKind.JOB_POST);

  private static final Map<SubjectKind, List<String>> LOOKED = looked("", USUAL);
  private static final Map<SubjectKind, List<String>> SHOWN =
      looked("shown.", List.of(SubjectKind.CANDIDATE, SubjectKind.RECRUITER));

  private SaidKinds() {}

  private static Map<SubjectKind, List<String>> looked(String before, List<SubjectKind> kinds) {
    return kinds.stream()
        .collect(
            Collectors.toMap(
                kind -> kind,
                kind -> WORDS.entries(before + kind.id()).stream().map(SaidKinds::looked).toList(),
                (one, _) -> one,
                () -> new EnumMap<>(SubjectKind.class)));
  }

  /** Finds those that words name. */
  public static Set<SubjectKind> in(String words) {
    return in(words, LOOKED);
  }

  /**
   * The kind that people show to screen by what they do to others, or have or were offered
   * themselves; empty where their words show none, or more than one.
   */
  public static Optional<SubjectKind> shown(String words) {
    Set<SubjectKind> kinds = in(words, SHOWN);
    return kinds.size() == 1 ? kinds.stream().findFirst() : Optional.empty();
  }

  private static Set<SubjectKind> in(String words, Map<SubjectKind, List<String>> looked) {
    String said = PlainSentence.of(words).text();
    return looked.entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(said::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SubjectKind.class)));
  }

  /** The beginning of a word; letters of a dense script wherever they stand. */
  private static String looked(String entry) {
    String plain = PlainSentence.of(entry).text().stripTrailing();
    return plain.chars().anyMatch(c -> DenseScript.has((char) c)) ? plain.strip() : plain;
  }

  /**
   * Kinds that words may mean instead of the one that a case was screened as. Who speaks of a
   * candidate alone may be that candidate, and have someone who hires looked at.
   */
  public static List<SubjectKind> instead(String words, SubjectKind now) {
    Set<SubjectKind> named = in(words);
    boolean mayBeSelf = named.equals(EnumSet.of(SubjectKind.CANDIDATE));
    return Stream.of(
            named.stream(),
            USUAL.stream()
                .filter(kind -> named.isEmpty() || (mayBeSelf && kind == SubjectKind.RECRUITER)))
        .flatMap(kinds -> kinds)
        .filter(kind -> kind != now)
        .distinct()
        .toList();
  }
}
