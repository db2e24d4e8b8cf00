package dev.bonafide.consultation.redaction;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.FoundIdentifier;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Identifiers;
import dev.bonafide.identifier.Invite;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.PictureSign;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.text.InvisibleCharacters;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides from a model whom a case is about: puts stand-ins in the place of what names, reaches, pays
 * or numbers somebody in one case: the same for the same, so that what belongs together stays
 * together. Places and dates stay, since contradictions need them. Same case, same stand-ins.
 */
public final class Redactor {
  /** Where a link leads tells much and names nobody, on hosts that everybody uses. */
  private static final Set<String> KNOWN_HOSTS =
      Set.of(
          "github.com",
          "gitlab.com",
          "bitbucket.org",
          "linkedin.com",
          "t.me",
          "telegram.me",
          "discord.gg",
          "discord.com",
          "docs.google.com",
          "drive.google.com",
          "forms.gle",
          "meet.google.com",
          "zoom.us",
          "calendly.com",
          "notion.so",
          "x.com",
          "twitter.com",
          "wa.me",
          "upwork.com",
          "fiverr.com",
          "bit.ly",
          "tinyurl.com",
          "gmail.com",
          "outlook.com",
          "hotmail.com",
          "yahoo.com",
          "proton.me",
          "protonmail.com",
          "icloud.com");

  private static final Set<ExhibitKind> SPOKEN =
      EnumSet.of(ExhibitKind.MESSAGES, ExhibitKind.TRANSCRIPT, ExhibitKind.NOTE);

  private final PersonAliases names = new PersonAliases();
  private final EmployerAliases firms;
  private final Set<String> handles = new HashSet<>();
  private final Map<String, String> standIns = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** By text. */
  private final Map<String, Replacements> named = new HashMap<>();

  /** The lines that were looked through last: a long one is shown in parts. */
  private @Nullable Replacements looked;

  private String lookedAt = "";

  public Redactor(CaseFile caseFile) {
    firms = EmployerAliases.of(caseFile);
    Optional.ofNullable(caseFile.subject().name()).ifPresent(names::person);
    for (Reading reading : caseFile.readings()) {
      for (Utterance utterance : reading.utterances()) {
        Optional.ofNullable(utterance.speaker()).ifPresent(this::speaker);
      }
    }
    for (Reading reading : caseFile.readings()) {
      if (SPOKEN.contains(reading.kind())) {
        Labels.of(reading.text()).forEach(this::speaker);
      }
    }
    caseFile.readings().forEach(this::introduced);
    caseFile.readings().forEach(reading -> accounts(reading.text()));
    caseFile.readings().forEach(reading -> accounts(reading.name()));
    caseFile.readings().forEach(reading -> names.goOn(reading.text()));
  }

  /** A label may hold an address beside a name, or instead of one. */
  private void speaker(String label) {
    StringBuilder name = new StringBuilder(label);
    for (FoundIdentifier found : Identifiers.in(label).reversed()) {
      name.replace(found.span().start(), found.span().end(), " ");
    }
    names.person(name.toString());
    accounts(label);
  }

  private void introduced(Reading reading) {
    for (Utterance utterance : reading.utterances()) {
      String words = utterance.span().of(reading.text());
      Introductions.own(words).forEach(name -> names.alias(name, utterance.speaker()));
      Introductions.others(words).forEach(names::person);
    }
  }

  private void accounts(String text) {
    text.lines().forEach(this::accountsOfLine);
  }

  private void accountsOfLine(String line) {
    Plain plain = Plain.of(line, new Span(0, line.length()));
    for (FoundIdentifier found : Identifiers.in(plain.text())) {
      switch (found.identifier()) {
        case Email email -> names.account(email.value().substring(0, email.value().indexOf('@')));
        case Handle handle -> handle(handle.value());
        case GitHubAccount account -> handle(account.value());
        default -> {}
      }
    }
    for (Sighting found : UnmarkedHandles.in(plain.text())) {
      if (found.what().equals("handle")) {
        handle(found.span().of(plain.text()));
      }
    }
  }

  private void handle(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    if (!OrdinaryWords.areNamesToo(name)) {
      handles.add(name);
      names.account(value);
    }
  }

  /** The placeholder of the person whom a label names; empty where it names nobody. */
  public Optional<String> person(String label) {
    return names.of(label);
  }

  /** A text's words with stand-ins, from one place to another. */
  public RedactedText masked(String text, Span part) {
    Span lines = wholeLines(text, part);
    if (looked == null || !lookedAt.equals(text) || !looked.covers(lines)) {
      looked = swaps(text, lines);
      lookedAt = text;
    }
    return RedactedText.of(text, part, looked.within(part));
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
    SmallNames.in(shown, names).forEach(swap -> swaps.take(swap.span(), swap::by));
    return RedactedText.of(shown, all, swaps.within(all)).text().strip();
  }

  /** Earlier kinds win: what is inside a mail address is no name beside it. */
  private Replacements swaps(String text, Span lines) {
    Replacements swaps = new Replacements(text, lines);
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
    hidden(words).forEach(span -> swaps.take(span.shift(lines.start()), () -> " "));
    return swaps;
  }

  /** Names may run over the ends of lines, and the longest comes first. */
  private Replacements named(String text) {
    Replacements swaps = new Replacements(text, new Span(0, text.length()));
    names.in(text).stream()
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
        Supplier<String> by = () -> standIn(found.identifier());
        swaps.take(line.original(found.span()), by);
      }
    }
    accounts.forEach(take(line, swaps));
    RepeatedHandles.in(words, handles).forEach(take(line, swaps));
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
    return found ->
        swaps.take(line.original(found.span()), () -> numbered(found.what(), found.value()));
  }

  /** What stands behind a platform's name and a colon is no account where it is a word. */
  private static boolean isWord(FoundIdentifier found, String words) {
    int start = found.span().start();
    boolean told = start > 0 && words.charAt(start - 1) == '@';
    return found.identifier() instanceof Handle handle
        && !told
        && OrdinaryWords.areNamesToo(handle.value());
  }

  private String standIn(Identifier identifier) {
    return switch (identifier) {
      case Email email -> numbered("mail", email.value(), email.domain());
      case Link link -> numbered("link", link.value(), link.domain().value());
      case Domain domain -> numbered("link", domain.value(), domain.value());
      case Phone phone -> numbered("phone", phone.value());
      case Wallet wallet -> numbered("wallet", wallet.value());
      case Invite invite -> numbered("invite", invite.value());
      case FileHash hash -> numbered("file", hash.value());
      case PictureSign sign -> numbered("picture", sign.value());
      case Handle handle -> numbered("handle", Sighting.plain(handle.value()));
      case GitHubAccount account -> numbered("handle", Sighting.plain(account.value()));
    };
  }

  private String numbered(String what, String value, String host) {
    String standIn = numbered(what, value);
    return KNOWN_HOSTS.contains(host)
        ? standIn.substring(0, standIn.length() - 1) + " at " + host + "]"
        : standIn;
  }

  private String numbered(String what, String value) {
    return standIns.computeIfAbsent(
        what + "\n" + value, _ -> "[" + what + " " + counts.merge(what, 1, Integer::sum) + "]");
  }

  /** What takes no room on a screen, or ends a line, could tell a model what no person sees. */
  private static List<Span> hidden(String words) {
    List<Span> hidden = new ArrayList<>();
    for (int at = 0; at < words.length(); ) {
      int codePoint = words.codePointAt(at);
      int end = at + Character.charCount(codePoint);
      int type = Character.getType(codePoint);
      if (Character.isISOControl(codePoint)
          || InvisibleCharacters.is(codePoint)
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR
          || type == Character.SURROGATE) {
        hidden.add(new Span(at, end));
      }
      at = end;
    }
    return hidden;
  }
}
