package dev.bonafide.reading;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chats pasted or exported as text, and transcripts with a time at every turn. The first header's
 * layout is the exhibit's; headers of any other are words. What stands before it has no speaker,
 * and is the subject's unless the exhibit is a recording's transcript.
 */
final class ChatReader implements ExhibitReader {

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind();
    if (kind != null && kind != ExhibitKind.MESSAGES && kind != ExhibitKind.TRANSCRIPT) {
      return Optional.empty();
    }
    Page page = Page.of(exhibit.text());
    OptionalInt first = firstHeader(page, kind);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    ChatLayout layout = ChatLayout.of(page.line(first.getAsInt()), kind).orElseThrow();
    Talk talk = new Talk(page.text());
    if (kind != ExhibitKind.TRANSCRIPT) {
      talk.addParagraphs(
          Role.SUBJECT,
          page.lines().subList(0, first.getAsInt()).stream()
              .filter(line -> !SystemLine.is(layout, line))
              .toList());
    }
    new ChatTurns(page, layout, exhibit, subject, talk).takeFrom(first.getAsInt());
    return Optional.of(talk.read(exhibit, subject, told(kind, layout), layout.format()));
  }

  private static OptionalInt firstHeader(Page page, @Nullable ExhibitKind kind) {
    return IntStream.range(0, page.count())
        .filter(index -> ChatLayout.of(page.line(index), kind).isPresent())
        .findFirst();
  }

  private static ExhibitKind told(@Nullable ExhibitKind kind, ChatLayout layout) {
    if (kind != null) {
      return kind;
    }
    boolean recorded = layout == ChatLayout.OTTER || layout == ChatLayout.STAMPED;
    return recorded ? ExhibitKind.TRANSCRIPT : ExhibitKind.MESSAGES;
  }
}
