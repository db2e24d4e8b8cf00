package dev.bonafide.consultation.redaction;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides from a model whom a case is about: puts stand-ins in the place of what names, reaches, pays
 * or numbers someone in one case: the same for the same, so that what belongs together stays
 * together. Places and dates stay, since contradictions need them. Same case, same stand-ins.
 */
public final class Redactor {
  /** As the text of every repository begins. */
  private static final Pattern REPOSITORY = Pattern.compile("^Repository (.+), [0-9]+ files");

  private final CaseAliases aliases;
  private final EmployerAliases firms;
  private final StandIns standIns = new StandIns();

  /** Where the text of an exhibit begins with its file's name, by text. */
  private final Map<String, Span> titles = new HashMap<>();

  /** By text. */
  private final Map<String, Replacements> named = new HashMap<>();

  /** What each stand-in took the place of, as it was written in full. */
  private final Map<String, String> replaced = new HashMap<>();

  /** The lines that were looked through last: a long one is shown in parts. */
  private @Nullable Replacements looked;

  private String lookedAt = "";

  public Redactor(CaseFile caseFile) {
    this.aliases = new CaseAliases(caseFile);
    this.firms = EmployerAliases.of(caseFile);
    caseFile
        .readings(ExhibitKind.REPOSITORY)
        .map(Reading::text)
        .forEach(text -> title(text).ifPresent(span -> titles.put(text, span)));
  }

  private static Optional<Span> title(String text) {
    Matcher head = REPOSITORY.matcher(text);
    return head.find() ? Optional.of(new Span(head.start(1), head.end(1))) : Optional.empty();
  }

  /** The placeholder of the person whom a label names; empty where it names no one. */
  public Optional<String> person(String label) {
    Optional<String> standIn = aliases.names().of(label);
    standIn.filter(_ -> Identifiers.in(label).isEmpty()).ifPresent(by -> replaced(by, label));
    return standIn;
  }

  /**
   * Whether words may be what a person is called: none of them says what someone does, or where.
   */
  public static boolean mayName(String words) {
    List<NameToken> tokens = NameToken.in(words);
    return !tokens.isEmpty()
        && tokens.stream().noneMatch(token -> OrdinaryWords.nameNobody(token.word()))
        && tokens.stream().noneMatch(token -> Declension.isOfCountry(token.word()));
  }

  /** A text's words with stand-ins, from one place to another. */
  public RedactedText masked(String text, Span part) {
    Span lines = wholeLines(text, part);
    if (looked == null || !lookedAt.equals(text) || !looked.covers(lines)) {
      looked = swaps(text, lines);
      lookedAt = text;
    }
    List<RedactedText.Swap> swaps = looked.within(part);
    swaps.forEach(swap -> replaced(swap.by(), swap.span().of(text)));
    return RedactedText.of(text, part, swaps);
  }

  /** Keeps the longest of what one stand-in took the place of. */
  private void replaced(String by, String words) {
    replaced.merge(by, words, (known, other) -> known.length() < other.length() ? other : known);
  }

  /** Name behind the stand-in of a person or a company; empty where no one was hidden by it. */
  public Optional<String> name(String standIn) {
    return Optional.ofNullable(replaced.get(standIn));
  }

  private static Span wholeLines(String text, Span part) {
    int end = text.indexOf('\n', part.end());
    return new Span(text.lastIndexOf('\n', part.start() - 1) + 1, end < 0 ? text.length() : end);
  }

  /** A short text, such as an exhibit's name, on one line. */
  public String line(String text) {
    String shown = text.replace('_', ' ');
    Span all = new Span(0, shown.length());
    Replacements swaps = swaps(shown, all);
    SmallNames.in(shown, aliases.names()).forEach(swap -> swaps.take(swap.span(), swap::by));
    return RedactedText.of(shown, all, swaps.within(all)).text().strip();
  }

  /** Earlier kinds win: what is inside a mail address is no name beside it. */
  private Replacements swaps(String text, Span lines) {
    Replacements swaps = new Replacements(text, lines);
    Optional.ofNullable(titles.get(text))
        .filter(lines::contains)
        .ifPresent(title -> swaps.take(title, () -> "[file]"));
    int start = lines.start();
    while (start < lines.end()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? lines.end() : Math.min(end, lines.end());
      line(Plain.of(text, new Span(start, end)), swaps);
      start = end + 1;
    }
    String words = lines.of(text);
    firms.in(words).forEach(swap -> swaps.take(swap.span().shift(lines.start()), swap::by));
    named
        .computeIfAbsent(text, this::named)
        .within(lines)
        .forEach(swap -> swaps.take(swap.span(), swap::by));
    HiddenCharacters.in(words).forEach(span -> swaps.take(span.shift(lines.start()), () -> " "));
    return swaps;
  }

  /** Names may run over the ends of lines, and the longest comes first. */
  private Replacements named(String text) {
    Replacements swaps = new Replacements(text, new Span(0, text.length()));
    aliases.names().in(text).stream()
        .sorted(Comparator.comparingInt((RedactedText.Swap swap) -> -swap.span().length()))
        .forEach(swap -> swaps.take(swap.span(), swap::by));
    return swaps;
  }

  private void line(Plain line, Replacements swaps) {
    String words = line.text();
    List<Sighting> accounts = UnmarkedHandles.in(words);
    accounts.stream().filter(found -> found.what().equals("mail")).forEach(take(line, swaps));
    for (FoundIdentifier found : Identifiers.in(words)) {
      if (!isWord(found, words)) {
        Supplier<String> by = () -> standIns.of(found.identifier());
        swaps.take(line.original(found.span()), by);
      }
    }
    accounts.forEach(take(line, swaps));
    RepeatedHandles.in(words, aliases.handles()).forEach(take(line, swaps));
    if (words.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      numbers(words).forEach(take(line, swaps));
    }
  }

  private static List<Sighting> numbers(String words) {
    return Stream.of(
            Papers.in(words),
            Births.in(words),
            Streets.in(words),
            SensitiveNumbers.in(words),
            Dialled.in(words))
        .flatMap(List::stream)
        .toList();
  }

  private Consumer<Sighting> take(Plain line, Replacements swaps) {
    return found -> swaps.take(line.original(found.span()), () -> standIns.of(found));
  }

  /** What stands behind a platform's name and a colon is no account where it is a word. */
  private static boolean isWord(FoundIdentifier found, String words) {
    int start = found.span().start();
    boolean told = start > 0 && words.charAt(start - 1) == '@';
    return found.identifier() instanceof Handle handle
        && !told
        && OrdinaryWords.areNamesToo(handle.value());
  }
}
