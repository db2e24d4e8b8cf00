package dev.bonafide.reading.chat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.mail.MailHead;
import dev.bonafide.reading.speaker.Roles;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.turn.ExhibitReader;
import dev.bonafide.reading.turn.Lead;
import dev.bonafide.reading.turn.TextLine;
import dev.bonafide.reading.turn.TextPage;
import dev.bonafide.reading.turn.TranscriptBuilder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Talks without times, with each name alone on a line above the words: captions of Meet as they are
 * copied, Otter's text without times, direct messages of Instagram. The times that stand between
 * messages there hold for those that follow.
 */
public final class NameLineReader implements ExhibitReader {
  /** What Instagram writes between messages. Only whole lines count. */
  private static final Set<String> SYSTEM = Set.of("Enter", "Seen", "Delivered");

  @Override
  public Optional<Reading> read(Exhibit exhibit, Subject subject) {
    ExhibitKind kind = exhibit.kind();
    if (kind != null && kind != ExhibitKind.MESSAGES && kind != ExhibitKind.TRANSCRIPT) {
      return Optional.empty();
    }
    TextPage page = TextPage.of(exhibit.text());
    Optional<Set<String>> names = NameLines.in(page, exhibit, subject);
    if (names.isEmpty() || (kind != ExhibitKind.TRANSCRIPT && isMail(page, names.get()))) {
      return Optional.empty();
    }
    boolean sent = names.get().contains(NameLines.SENT);
    TranscriptBuilder talk = new TranscriptBuilder(page.text());
    new Cutting(page, names.get(), sent, talk, exhibit, subject).run();
    boolean chat = sent || !BlockHeads.in(page).isEmpty();
    ExhibitKind told = chat ? ExhibitKind.MESSAGES : ExhibitKind.TRANSCRIPT;
    String format = sent ? "instagram" : "name-lines";
    return Optional.of(talk.read(exhibit, subject, kind == null ? told : kind, format));
  }

  /** Whether a mail begins above the first name. */
  private static boolean isMail(TextPage page, Set<String> names) {
    int mail = MailHead.first(page).orElse(page.count());
    return page.lines(0, mail).stream().noneMatch(line -> names.contains(line.text().strip()));
  }

  /** Cuts the text at its names. */
  private static final class Cutting {
    private final TextPage page;
    private final Set<String> names;
    private final boolean isChat;
    private final TranscriptBuilder talk;
    private final Exhibit exhibit;
    private final Subject subject;
    private final DateOrder dates;
    private final int first;
    private final boolean isSpaced;
    private final Set<String> spoken = new HashSet<>();
    private @Nullable String who;
    private @Nullable Moment at;
    private int words;

    Cutting(
        TextPage page,
        Set<String> names,
        boolean isChat,
        TranscriptBuilder talk,
        Exhibit exhibit,
        Subject subject) {
      this.page = page;
      this.names = names;
      this.isChat = isChat;
      this.talk = talk;
      this.exhibit = exhibit;
      this.subject = subject;
      this.dates = DateOrder.of(page.each().flatMap(line -> NameLines.time(line).stream()));
      this.first = first(page, names);
      this.isSpaced = page.each().skip(first).anyMatch(TextLine::isBlank);
    }

    void run() {
      Lead.take(page, first, exhibit, talk, this::isPlatforms);
      for (int index = 0; index < page.count(); index++) {
        TextLine line = page.line(index);
        Optional<String> time = isChat ? NameLines.time(line) : Optional.empty();
        String name = line.text().strip();
        if (names.contains(name) && begins(name, index)) {
          end(line);
          who = name.equals(NameLines.SENT) ? "You" : name;
          spoken.add(name);
        } else if (time.isPresent()) {
          end(line);
          at = Moments.said(time.get(), dates);
        } else if (isChat && SYSTEM.contains(name)) {
          end(line);
        }
      }
      talk.add(who, at, words, page.text().length(), false);
    }

    private static int first(TextPage page, Set<String> names) {
      int first = 0;
      while (!names.contains(page.line(first).text().strip())) {
        first++;
      }
      return first;
    }

    /** A new name inside somebody's words is one of them, unless it is the subject's. */
    private boolean begins(String name, int index) {
      return spoken.isEmpty()
          || spoken.contains(name)
          || !isSpaced
          || page.isAfterBlank(index)
          || isChat
          || Roles.isSubject(name, exhibit, subject);
    }

    private boolean isPlatforms(TextLine line) {
      String text = line.text().strip();
      return isChat && (NameLines.time(line).isPresent() || SYSTEM.contains(text));
    }

    private void end(TextLine line) {
      if (who != null) {
        talk.add(who, at, words, line.start(), false);
      }
      words = Math.min(line.end() + 1, page.text().length());
    }
  }
}
