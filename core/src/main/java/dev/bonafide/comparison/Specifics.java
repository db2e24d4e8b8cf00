package dev.bonafide.comparison;

import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Words;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes an answer one of its own: names, numbers, and words that would not fit any work. */
final class Specifics {
  /** In words; a shorter answer may be short because nothing more was asked. */
  static final int SHORTEST = 12;

  /** One word in so many may be rare by chance. */
  private static final int WORDS_FOR_ONE = 12;

  private static final double ENGLISH = 0.6;

  private static final Sayings ASKED_FOR =
      Sayings.of(
          """
          which (one|ones|version|tool|database|library|team|customer|client|project|table|part|service|office|year|company|bug|test|language|person)
          who (was|were|else|did|found|wrote|reviewed|decided|noticed|told|owned|led|built)|name (one|a|the|some|somebody|someone)
          how (many|long|much|big|often|large|fast|old)|what (year|month|number|version|size|exactly|specifically|broke|failed|happened)
          when (did|was|were|exactly)|where (was|were|did|exactly)|(for|an|one|a|another|concrete|specific) example|(last|one|a|particular) time
          specific|specifically|concrete|in particular|what (was|is|were) (the|your|its|their) ~2 (name|hardest|biggest|worst|trouble|problem|bug|mistake|incident|outage|number|result)
          tell me about (a|one|the|that) ~2 (time|bug|incident|outage|day|problem|mistake|project)|walk me through
          """);

  private static final Set<String> FITS_ANYTHING =
      Arrays.stream(
              """
              stakeholder stakeholders significant significantly impact factor factors requirement requirements various
              challenge challenges challenging solution solutions improve improved improvement performance optimize
              optimized optimise optimised optimization scalable scalability robust quality deliver delivering successful
              successfully success collaborate collaborated collaboration communicate communication communicated
              environment environments implement implemented implementation resolve resolved identify identified ensure
              ensured ensuring approach approaches strategy practice practices standard standards methodology issues
              features feature module modules component components responsible responsibility responsibilities involved
              manage managed leverage leveraged utilize utilized innovative efficient efficiency efficiently effective
              effectively goal goals objective objectives business product technologies technology architecture
              architectures microservices microservice cutting edge platform platforms enterprise develop developed
              developing development depends depend overall several multiple certain particular complex complexity
              situation situations scenario combination aspects aspect area areas deadline deadlines result results
              achieve achieved contribute contributed knowledge expertise professional passionate industry analysis
              analyze analyzed testing debugging monitoring maintain maintained maintenance continuous integration
              deployment cases alignment aligned members leadership mentor mentored agile sprint sprints ticket tickets
              decision decisions considered consider important crucial essential critical value satisfaction feedback
              fixed worked handled handle every everything lots great
              """
                  .strip()
                  .split("\\s+", -1))
          .collect(Collectors.toUnmodifiableSet());

  private static final Sayings NUMBERS =
      Sayings.of(
          "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|million|half|twice");

  private Specifics() {}

  static boolean areAskedFor(Turn question) {
    return question.utterances().stream().anyMatch(said -> ASKED_FOR.standIn(question.words(said)));
  }

  /** Whether an answer holds a name, a number, or more than a few words of its own. */
  static boolean in(Answer answer) {
    int rare = 0;
    for (Utterance said : answer.turn().utterances()) {
      Words words = answer.turn().words(said);
      if (NUMBERS.standIn(words)) {
        return true;
      }
      for (int at = 0; at < words.count(); at++) {
        String word = words.word(at);
        boolean known = isKnown(word) || answer.question().contains(word);
        if (word.chars().anyMatch(Character::isDigit) || (!known && isName(words, at))) {
          return true;
        }
        rare += known ? 0 : 1;
      }
    }
    return rare > answer.words().size() / WORDS_FOR_ONE;
  }

  /** Whether most of what the subject says is in words that are known here. */
  static boolean isEnglish(Dialogue dialogue) {
    int known = 0;
    int all = 0;
    for (Turn turn : dialogue.turns()) {
      if (turn.bySubject()) {
        for (Utterance said : turn.utterances()) {
          Words words = turn.words(said);
          all += words.count();
          for (int at = 0; at < words.count(); at++) {
            known += isKnown(words.word(at)) ? 1 : 0;
          }
        }
      }
    }
    return known >= ENGLISH * all;
  }

  private static boolean isKnown(String word) {
    return EnglishWords.holds(word)
        || JobWords.holds(word)
        || FITS_ANYTHING.contains(word)
        || !SmallWords.carry(word);
  }

  private static boolean isName(Words words, int at) {
    boolean opens = words.sentenceOf(at).from() == at;
    return !opens
        && Character.isUpperCase(words.original().codePointAt(words.span(at, at).start()));
  }
}
