package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.mail.MailHead;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chats pasted or exported as text, and transcripts with a time at every turn. The first header's
 * layout is the exhibit's; headers of any other are words. What stands before it has no speaker,
 * and is the subject's unless the exhibit is a recording's transcript.
 */
public final class ChatReader implements ExhibitReader {

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind();
    if (kind != null && kind != ExhibitKind.MESSAGES && kind != ExhibitKind.TRANSCRIPT) {
      return Optional.empty();
    }
    TextPage page = TextPage.of(exhibit.text());
    Optional<First> first = first(page, exhibit, subject);
    if (first.isEmpty() || isMail(page, first.get().line(), kind)) {
      return Optional.empty();
    }
    ChatLayout layout = first.get().layout();
    TranscriptBuilder talk = new TranscriptBuilder(page.text());
    Lead.take(page, first.get().line(), exhibit, talk, line -> SystemLine.is(layout, line));
    new ChatTurns(page, layout, exhibit, subject, talk).takeFrom(first.get().line());
    return Optional.of(talk.read(exhibit, subject, told(kind, layout), layout.format()));
  }

  /** Whether a mail begins above a line: a header below is then one of its words. */
  private static boolean isMail(TextPage page, int line, @Nullable ExhibitKind kind) {
    return kind != ExhibitKind.TRANSCRIPT && MailHead.first(page).orElse(line) < line;
  }

  /** The first header of the exhibit. */
  private record First(int line, ChatLayout layout) {}

  private static Optional<First> first(TextPage page, Exhibit exhibit, Subject subject) {
    Set<ChatLayout> alone = EnumSet.noneOf(ChatLayout.class);
    for (int index = 0; index < page.count(); index++) {
      int line = index;
      Optional<ChatLayout> layout =
          ChatLayout.of(page, line, exhibit.kind())
              .filter(one -> !alone.contains(one))
              .filter(
                  one ->
                      !one.isDoubtful(page, line)
                          || isCertain(one, page, exhibit, subject)
                          || !alone.add(one))
              .findFirst();
      if (layout.isPresent()) {
        return Optional.of(new First(line, layout.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether what one line alone does not tell is a chat all the same: another such line follows,
   * and where headings of a timetable look the same, one of the names is the subject's.
   */
  private static boolean isCertain(
      ChatLayout layout, TextPage page, Exhibit exhibit, Subject subject) {
    List<String> names =
        IntStream.range(0, page.count())
            .mapToObj(index -> layout.in(page, index))
            .flatMap(Optional::stream)
            .map(Header::who)
            .toList();
    return names.size() > 1
        && (layout != ChatLayout.TIME_ABOVE || areAllHeads(names, page))
        && (layout != ChatLayout.STACKED
            || names.stream().distinct().anyMatch(who -> Roles.isSubject(who, exhibit, subject)));
  }

  /** Whether those names stand nowhere else on lines by themselves. */
  private static boolean areAllHeads(List<String> names, TextPage page) {
    Set<String> distinct = Set.copyOf(names);
    return page.each().noneMatch(line -> line.text().strip().equals(NameLines.SENT))
        && page.each().filter(line -> distinct.contains(line.text().strip())).count()
            == names.size();
  }

  private static ExhibitKind told(@Nullable ExhibitKind kind, ChatLayout layout) {
    if (kind != null) {
      return kind;
    }
    return layout.isRecorded() ? ExhibitKind.TRANSCRIPT : ExhibitKind.MESSAGES;
  }
}
