package dev.bonafide.conversation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chat as a picture of it is written down, of one page or more.
 *
 * @param contact whom it is with; null where no page shows a name
 * @param pages the bubbles of each
 */
record ScreenshotPage(@Nullable String contact, List<List<ScreenshotBubble>> pages) {
  /** As {@code documents} writes down a side that the picture does not name. */
  private static final String UNNAMED = "Them";

  private static final String PAGE_END = "\n\f\n";

  /** Bubbles of one page that are held against the page before it. */
  private static final int MOST_SHARED = 60;

  /** Empty where the text is not a chat's two sides, a bubble a line. */
  static Optional<ScreenshotPage> of(String text) {
    List<Optional<ScreenshotBubble>> lines = text.lines().map(ScreenshotBubble::of).toList();
    List<ScreenshotBubble> bubbles = lines.stream().flatMap(Optional::stream).toList();
    boolean isChat =
        bubbles.size() == lines.size() && bubbles.stream().anyMatch(ScreenshotBubble::isHolders);
    return isChat
        ? Optional.of(new ScreenshotPage(contact(bubbles), List.of(bubbles)))
        : Optional.empty();
  }

  private static @Nullable String contact(List<ScreenshotBubble> bubbles) {
    return bubbles.stream()
        .filter(bubble -> !bubble.isHolders() && !bubble.who().equals(UNNAMED))
        .map(ScreenshotBubble::who)
        .findFirst()
        .orElse(null);
  }

  /** With the next picture behind it; empty where that shows another chat. */
  Optional<ScreenshotPage> with(ScreenshotPage next) {
    List<ScreenshotBubble> before = pages.stream().flatMap(List::stream).toList();
    List<ScreenshotBubble> after = next.pages.getFirst();
    int shared = shared(before, after);
    boolean isSame = contact == null || next.contact == null || contact.equals(next.contact);
    if (!isSame && shared == 0) {
      return Optional.empty();
    }
    List<List<ScreenshotBubble>> all = new ArrayList<>(pages);
    all.add(after.subList(shared, after.size()));
    return Optional.of(
        new ScreenshotPage(contact == null ? next.contact : contact, List.copyOf(all)));
  }

  /** How many bubbles end the one and begin the other. */
  private static int shared(List<ScreenshotBubble> before, List<ScreenshotBubble> after) {
    for (int n = Math.min(MOST_SHARED, Math.min(before.size(), after.size())); n > 0; n--) {
      if (isShared(before.subList(before.size() - n, before.size()), after.subList(0, n))) {
        return n;
      }
    }
    return 0;
  }

  private static boolean isShared(List<ScreenshotBubble> end, List<ScreenshotBubble> begin) {
    boolean isCut = end.getFirst().endsAs(begin.getFirst());
    for (int i = 0; i < end.size(); i++) {
      if (!end.get(i).isLike(begin.get(i)) && !(i == 0 && isCut)) {
        return false;
      }
    }
    return true;
  }

  /** A side without a name is the one whom another page names. */
  String text() {
    String named = Objects.requireNonNullElse(contact, UNNAMED);
    Stream<String> written =
        pages.stream()
            .map(
                page ->
                    page.stream()
                        .map(bubble -> bubble.named(UNNAMED, named).written())
                        .collect(Collectors.joining("\n")));
    return written.collect(Collectors.joining(PAGE_END)) + "\n";
  }
}
