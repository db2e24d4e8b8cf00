package dev.bonafide.reading.chat;

import com.google.re2j.Pattern;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.DateOrder;
import dev.bonafide.reading.time.Moments;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.turn.TextPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Head that stands before the words of someone on a line.
 *
 * @param shape the marks around the name, with {@code T} for a time: all heads of a text have one
 * @param name of who speaks
 * @param when as it stands there; null where there is no time
 * @param words offset within the line at which the words begin
 */
public record TurnHead(String shape, String name, @Nullable String when, int words) {
  /** The name that a line begins with, parted by marks alone from words on the same line. */
  public static Optional<SpeakerLabel> label(String line) {
    return HeadParser.in(line, false)
        .filter(head -> head.when() == null && !isAlone(head.shape()))
        .map(head -> new SpeakerLabel(head.name(), head.words()));
  }

  /** The name in the head that a line may begin with: none in data and files, quoted or ruled. */
  public static Optional<String> name(String line) {
    boolean data = line.startsWith("\"") || line.startsWith("=");
    return HeadParser.in(data ? "" : line, false).map(TurnHead::name);
  }

  /** Heads of some lines, by the indexes of these, for each shape that they have. */
  static List<SortedMap<Integer, TurnHead>> byShape(
      TextPage page, IntStream lines, Function<String, Optional<TurnHead>> head) {
    Map<String, SortedMap<Integer, TurnHead>> shapes = new LinkedHashMap<>();
    lines.forEach(
        index ->
            head.apply(page.line(index).text())
                .ifPresent(
                    one ->
                        shapes
                            .computeIfAbsent(directed(one.shape), _ -> new TreeMap<>())
                            .put(index, one)));
    return new ArrayList<>(shapes.values());
  }

  /** The same heads without a small word that begins most names: {@code by ana_r}. */
  static SortedMap<Integer, TurnHead> ofNames(SortedMap<Integer, TurnHead> heads) {
    String word = EdgeNames.mostlyBegun(heads.values().stream().map(TurnHead::name).toList());
    boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    SortedMap<Integer, TurnHead> named = new TreeMap<>();
    heads.forEach(
        (index, head) -> {
          int from = small && head.name.startsWith(word) ? word.length() : 0;
          named.put(
              index, new TurnHead(head.shape, head.name.substring(from), head.when, head.words));
        });
    named.values().removeIf(head -> !ShownName.is(head.name));
    return named;
  }

  /** The shape with all arrows in one direction: they show who writes to whom. */
  private static String directed(String shape) {
    return shape.indexOf("<N>") >= 0 ? shape : ARROWS.matcher(shape).replaceAll(">");
  }

  /** Whether another shape is the same, but for words behind it on its line or the next. */
  static boolean isLike(String shape, String other) {
    return shape.equals(other + ALONE) || other.equals(shape + ALONE);
  }

  private static final Pattern ARROWS = Pattern.compile("[<>←→⇐⇒➡⬅⬆⬇]\\x{fe0f}?");

  /** Ends the shape of a head that has its line to itself. */
  static final char ALONE = '$';

  /** Ends that of a head that nothing but a blank parts from the words. */
  static final char BARE = ' ';

  /** Whether the words begin on the next line. */
  static boolean isAlone(String shape) {
    return shape.charAt(shape.length() - 1) == ALONE;
  }

  static boolean isBare(String shape) {
    return shape.charAt(shape.length() - 1) == BARE;
  }

  /** Stands in a shape for more than one blank before a time. */
  static final char WIDE = '␣';

  /** Before the shape of a head whose name a list above the talk gives. */
  static final char LISTED = '=';

  /** A name, a mark, and a time, each on its line. */
  static final String PARTED = "N/-T$";

  /** Before a name and a colon, behind a time. */
  private static final String BEFORE = "[-–—";

  /** Between a name and a time with nothing behind it, or words between them. */
  private static final String BETWEEN = "[–—•·»S\t" + WIDE;

  /**
   * Whether a shape has what no sentence and no list has: a time, brackets around the name, or one
   * that stands for it.
   */
  static boolean isTelling(String shape) {
    return isTimed(shape) || (!shape.isEmpty() && ("<[" + LISTED).indexOf(shape.charAt(0)) >= 0);
  }

  static boolean isTimed(String shape) {
    return shape.indexOf('T') >= 0;
  }

  /** Whether name and time stand on two lines. */
  static boolean isStacked(String shape) {
    return shape.indexOf('/') >= 0;
  }

  /** Whether a shape has marks that hardly anything but a program puts there. */
  static boolean isPrograms(String shape) {
    int name = shape.indexOf('N');
    int time = shape.indexOf('T');
    if (time < 0 || isStacked(shape) || isBare(shape)) {
      return false;
    }
    if (name > time) {
      boolean ends = shape.indexOf(':', name) > 0 || (isAlone(shape) && shape.startsWith("[T"));
      return ends && holds(shape.substring(0, name), BEFORE);
    }
    return isAlone(shape) && holds(shape.substring(name, time), BETWEEN);
  }

  private static boolean holds(String marks, String any) {
    return marks.chars().anyMatch(mark -> any.indexOf(mark) >= 0);
  }

  /** Whether it has a time of day, rather than a date alone. */
  boolean isTimed() {
    return when != null && Stamp.isLikely(when);
  }

  boolean isNamed() {
    return SpeakerLabel.isMarkedName(name);
  }

  /** Whether another head has the same name. */
  boolean isOf(@Nullable TurnHead other) {
    return other != null && other.name().equals(name);
  }

  /** The time in the figures that all readers of times know. */
  Optional<String> plainTime() {
    return Optional.ofNullable(when).map(Stamp::plain);
  }

  /** A time of day or a place in a recording, as the kind of the exhibit has it. */
  @Nullable Moment moment(ExhibitKind kind, DateOrder dates) {
    String time = plainTime().orElse(null);
    if (time == null) {
      return null;
    }
    boolean recorded = kind == ExhibitKind.TRANSCRIPT && isOffset(time);
    Moment offset = recorded ? Moments.recording(time) : null;
    return offset == null ? Moments.said(time, dates) : offset;
  }

  /** Whether a time is figures and colons alone, as an offset into a recording is. */
  static boolean isOffset(String time) {
    return time.chars().allMatch(c -> ":.,".indexOf(c) >= 0 || Character.isDigit(c));
  }
}
