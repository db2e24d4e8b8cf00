package dev.bonafide.conversation.intent;

import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.command.CommandSpec;
import dev.bonafide.conversation.command.CommandVocabulary;
import dev.bonafide.conversation.command.TypedWords;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.reading.speaker.OfferedWork;
import dev.bonafide.text.WordCount;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells words that someone wants looked at from what they ask of the bot, where nothing came beside
 * them: an offer of one sentence may begin as a command does ("start today", "data entry").
 */
public final class PastedWords {
  /** Whatever is shorter and names nothing to look up was not pasted but mistyped. */
  public static final int SHORTEST = 40;

  /** So many words in, a question points at what it asks about. */
  private static final int POINTS = 3;

  private static final String HELP = "help";

  /** Lines of what people say to the bot. */
  private static final int LINES = 3;

  private PastedWords() {}

  /** Whether words are too many for anything but evidence, and no command that is plainly meant. */
  public static boolean isLong(String typed) {
    return typed.length() > PlainWords.LINE
        && !DoubtedCommand.isMeant(CommandReader.read(typed), typed);
  }

  /** How such words are to be looked at; empty where they are a command, or too little for any. */
  public static Optional<Command.Screen> in(String typed) {
    if (isLong(typed)) {
      return Optional.of(unasked(TypedWords.of(typed)));
    }
    boolean named = !Identifiers.in(typed).isEmpty();
    boolean tells = named || typed.codePoints().anyMatch(Character::isDigit);
    if (typed.length() < SHORTEST ? !named : !tells && FirstWords.onlyAsk(typed)) {
      return Optional.empty();
    }
    TypedWords words = TypedWords.of(typed);
    return switch (CommandReader.read(typed)) {
      case Command.Screen asked when isPasted(asked, typed, tells) -> Optional.of(asked);
      case Command.Unclear _ -> Optional.of(unasked(words));
      case Command asked
          when asked.spec().is(CommandSpec.Trait.PROSE)
              && WordCount.of(typed) >= WordCount.FEWEST
              && !words.next().equals(HELP) ->
          Optional.of(unasked(words));
      default -> Optional.empty();
    };
  }

  /**
   * Whether anything in words is to be looked at: an identifier, an offer of work, or a finding.
   */
  public static boolean isEvidence(String typed, Predicate<String> finds) {
    return !Identifiers.in(typed).isEmpty() || offers(typed) || finds.test(typed);
  }

  /**
   * Whether words ask the bot something, whatever they say beside it, and hand nothing in: no one
   * speaks in them, they lead nowhere and offer no work, and where anything is found in them, they
   * ask what to do, or a part of them in which nothing is found does, or ends what someone said.
   */
  public static boolean ask(String typed, Predicate<String> finds) {
    String words = typed.strip();
    if (words.length() > PlainSentence.LONGEST || !isUnlabeled(words)) {
      return false;
    }
    boolean asks = PlainSentence.of(words).asks();
    boolean asksWhat = PlainWords.asksInPart(words, !isLong(words));
    boolean isOwn = (asksWhat && (asks || isLong(words))) || PlainWords.tellsAndAsks(words, finds);
    return (asksWhat || asks)
        && !leads(words)
        && !offers(words)
        && (isOwn || !finds.test(words) || PlainWords.asksInPart(words, true, finds.negate()));
  }

  /** Whether words lead somewhere, or reach someone; a site or an account is only named in them. */
  private static boolean leads(String words) {
    return words.contains("://")
        || Identifiers.in(words).stream()
            .map(FoundIdentifier::identifier)
            .anyMatch(one -> !(one instanceof Domain || one instanceof Handle));
  }

  private static boolean offers(String words) {
    return OfferedWork.isIn(words) && !saysWho(words);
  }

  /** Whether words are one paragraph, or a few lines without a name or a heading before them. */
  private static boolean isUnlabeled(String words) {
    long lines = words.lines().count();
    return lines == 1
        || (lines <= LINES && words.codePoints().noneMatch(c -> c == ':' || c == '：'));
  }

  /** Whether words say who is to be screened, and so name who offers work. */
  private static boolean saysWho(String typed) {
    return Optional.of(typed)
        .filter(PlainWords::isLine)
        .map(IntentReader::read)
        .filter(read -> read.is(Meaning.SUBJECT) && !read.isOpen())
        .isPresent();
  }

  /** Whether words of one line name and count nothing, so that they may ask about what is above. */
  public static boolean mayAsk(String typed) {
    return PlainWords.isLine(typed)
        && !typed.isBlank()
        && typed.codePoints().noneMatch(Character::isDigit)
        && !isEvidence(typed, _ -> false);
  }

  /** Whether words are as long as what people hand in and more than a request. */
  public static boolean tell(String typed) {
    return (typed.length() >= SHORTEST && !FirstWords.onlyAsk(typed))
        || typed.indexOf('\n') >= 0
        || !Identifiers.in(typed).isEmpty();
  }

  /**
   * Whether someone says words to the bot, in one line, rather than passes them on.
   *
   * @param handedIn whether they are looked at as evidence, unless they plainly ask something
   */
  public static boolean areOwn(String typed, boolean handedIn, boolean mayBePasted) {
    return !isLong(typed)
        && !PlainWords.hasLines(typed)
        && (!handedIn || PlainWords.in(typed, mayBePasted, _ -> false).isPresent());
  }

  private static Command.Screen unasked(TypedWords words) {
    return new Command.Screen(null, null, null, words.holds(CommandVocabulary.WITHOUT_MODEL));
  }

  /**
   * What stands behind "check" is a note; a question about what was said before is none of it, but
   * one above what is handed in is about that.
   */
  private static boolean isPasted(Command.Screen asked, String typed, boolean tells) {
    TypedWords words = TypedWords.of(typed);
    int below = typed.strip().indexOf('\n');
    boolean points =
        (below < 0 || typed.strip().length() - below < SHORTEST)
            && Stream.iterate(0, more -> more < POINTS, more -> more + 1)
                .map(words::after)
                .anyMatch(CommandVocabulary.POINTING::contains);
    boolean asks = asked.note() == null && asked.kind() == null && asked.name() == null;
    return asks && (tells || (!points && WordCount.of(typed) >= WordCount.FEWEST));
  }
}
