package dev.bonafide.documents.export;

import dev.bonafide.casefile.Moment;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A web page that is a chat and little else, as lines with a time, a name, and the words. */
public final class PageTalk {
  /** How much of a page must be messages. */
  private static final double MOST = 0.7;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder();
  private String speaker = "";
  private boolean mixed;

  private PageTalk() {}

  /** The lines of a page; none where it is anything else. */
  public static Optional<String> lines(Element page) {
    return Stream.of(MarkupTree.FIRST_CLASS, MarkupTree.EVERY_CLASS)
        .flatMap(name -> lines(page, name).stream())
        .findFirst();
  }

  private static Optional<String> lines(Element page, Function<Element, String> name) {
    PageTalk talk = new PageTalk();
    try {
      JsonScan document = new JsonScan(MarkupTree.page(page, name));
      TalkShape.in(document.sample())
          .filter(one -> one.speakers().comeAgain())
          .filter(one -> one.time().filter(time -> !time.isRecording()).isPresent())
          .ifPresent(one -> document.each(one.list(), item -> talk.add(item, one)));
    } catch (BrokenTree deep) {
      return Optional.empty();
    }
    return Optional.of(talk.lines.toString())
        .filter(all -> !talk.mixed && all.length() > Math.max(1, MOST * page.text().length()));
  }

  /** Names a speaker once for several messages; before anyone speaks, the program does. */
  private void add(Tree item, TalkShape shape) {
    Optional<Author> author = Optional.ofNullable(shape.speakers().of(item, Map.of()));
    author.ifPresent(one -> speaker = one.label().replace(':', ' '));
    Moment at = shape.time().map(time -> time.of(item)).orElse(null);
    String words = words(item, shape.text().place());
    if (at != null && !speaker.isEmpty() && !words.isEmpty()) {
      LocalDateTime time = LocalDateTime.ofEpochSecond((long) at.seconds(), 0, ZoneOffset.UTC);
      mixed |= words.startsWith(speaker);
      lines.append("[%s] %s: %s\n".formatted(TIME.format(time), speaker, words));
    }
  }

  /** On one line, so that no words can begin a message. */
  private static String words(Tree item, List<String> place) {
    String words = ValuePlaces.words(item, place).orElse("");
    return words.isEmpty() && place.size() > 1
        ? words(item, place.subList(0, place.size() - 1))
        : words.replaceAll("\\s+", " ").strip();
  }
}
