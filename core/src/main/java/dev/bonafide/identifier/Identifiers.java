package dev.bonafide.identifier;

import dev.bonafide.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the identifiers of a text. What stands inside another is not found again: the name in an
 * e-mail address is no handle, the host of a link no domain of its own.
 */
public final class Identifiers {
  /** At most so many are found in one text. */
  public static final int MOST = 2_000;

  private static final int CONTEXT = 32;
  private static final String PLATFORMS =
      "telegram|tg|discord|slack|linkedin|github|twitter|skype|whatsapp|wechat|instagram|signal";
  private static final List<String> NAMED = List.of(PLATFORMS.split("\\|", -1));

  /** In the order of precedence. */
  private static final List<Form> FORMS =
      List.of(
          new Form(
              FormScan.expression(
                  text -> text.contains("://"), "(?i)(\\bhttps?://[^\\s<>\"'`|\\\\^{}\\[\\]]+)"),
              (words, _) -> Links.of(words)),
          new Form(
              FormScan.expression(
                  text -> text.contains("@"),
                  "([\\pL0-9][\\pL0-9._%+-]*@[\\pL0-9-]+(?:\\.[\\pL0-9-]+)*\\.\\pL{2,24})"),
              (words, _) -> Optional.of(new Email(words))),
          new Form(
              FormScan.words(Wallets.SHORTEST, Wallets.LONGEST),
              (words, _) -> Wallets.of(words).map(Function.identity())),
          new Form(
              FormScan.expression(
                  FormScan::hasInnerStop,
                  "(?i)\\b((?:[a-z0-9-]+\\.)+[a-z]{2,24}(?:/[^\\s<>\"'`|]*)?)"),
              (words, _) -> Links.bare(words)),
          new Form(
              FormScan.expression(
                  text -> NAMED.stream().anyMatch(text::contains),
                  "(?i)\\b(?:"
                      + PLATFORMS
                      + ")(?: (?:handle|id|user|username|account))?"
                      + "\\s?[:：=]\\s?@?([\\pL0-9][\\pL0-9._-]+)"),
              Handles::of),
          new Form(
              FormScan.expression(
                  text -> text.contains("@"), "(?:^|[^\\pL0-9_@./])@([A-Za-z0-9][A-Za-z0-9._-]+)"),
              Handles::of),
          new Form(FormScan.phones(), (words, _) -> Phones.of(words)));

  private Identifiers() {}

  /** What the words of one form are, seen with what stands before them. */
  private interface Sense {
    Optional<Identifier> of(String words, String before);
  }

  /** A way to write identifiers. */
  private record Form(FormScan scan, Sense sense) {}

  /** The identifiers of a text in the order in which they stand, without overlaps. */
  public static List<FoundIdentifier> in(String text) {
    NavigableMap<Integer, FoundIdentifier> taken = new TreeMap<>();
    String lower = Identifier.lower(text);
    for (Form form : FORMS) {
      form.scan()
          .in(
              text,
              lower,
              words -> {
                take(text, form, words.start(), words.end(), taken);
                return taken.size() < MOST;
              });
    }
    return List.copyOf(taken.values());
  }

  private static void take(
      String text, Form form, int start, int to, NavigableMap<Integer, FoundIdentifier> taken) {
    int end = withoutStops(text, start, to);
    if (end == start || !isFree(new Span(start, end), taken)) {
      return;
    }
    String before = text.substring(Math.max(0, start - CONTEXT), start);
    form.sense()
        .of(text.substring(start, end), before)
        .ifPresent(
            identifier -> taken.put(start, new FoundIdentifier(identifier, new Span(start, end))));
  }

  /** The marks that end a sentence or a bracket are no part of what stands before them. */
  private static int withoutStops(String text, int start, int to) {
    int end = to;
    while (end > start && ".,;:!?-_*/)(…".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isFree(Span span, NavigableMap<Integer, FoundIdentifier> taken) {
    Map.Entry<Integer, FoundIdentifier> last = taken.lowerEntry(span.end());
    return last == null || last.getValue().span().end() <= span.start();
  }
}
