package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Several screenshots of one chat, submitted together, are one conversation: each is a page of one
 * exhibit, without what the page before it showed already. Pictures of anything else, and of chats
 * with someone else, stay exhibits of their own.
 */
public final class Screenshots {
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "jfif", "gif", "webp", "heic", "avif", "bmp", "tif", "tiff");

  /** As {@link dev.bonafide.casefile.ExhibitNames} numbers what has the name of another one. */
  private static final Pattern COPY = Pattern.compile(" \\(\\d+\\)$");

  private Screenshots() {}

  /** The same, where every picture has a file's name. */
  public static List<Exhibit> joined(List<Exhibit> exhibits) {
    return joined(exhibits, "");
  }

  /**
   * The same exhibits in the same order, screenshots of one chat joined where the first of them is.
   *
   * @param photo what a platform calls pictures that have no name of their own; empty for none
   */
  public static List<Exhibit> joined(List<Exhibit> exhibits, String photo) {
    List<Exhibit> all = new ArrayList<>();
    List<Exhibit> shots = new ArrayList<>();
    Optional<ScreenshotPage> chat = Optional.empty();
    int at = 0;
    for (Exhibit exhibit : exhibits) {
      Optional<ScreenshotPage> page =
          isPicture(exhibit.name(), photo) ? ScreenshotPage.of(exhibit) : Optional.empty();
      Optional<ScreenshotPage> longer = chat.flatMap(one -> page.flatMap(one::with));
      if (longer.isPresent()) {
        shots.add(exhibit);
        all.set(at, joined(shots, longer.get()));
      } else {
        all.add(exhibit);
      }
      if (longer.isEmpty() && page.isPresent()) {
        shots = new ArrayList<>(List.of(exhibit));
        at = all.size() - 1;
      }
      chat = longer.isPresent() ? longer : page.isPresent() ? page : chat;
    }
    return all;
  }

  private static Exhibit joined(List<Exhibit> shots, ScreenshotPage chat) {
    Exhibit first = shots.getFirst();
    String name = first.name() + " – " + shots.getLast().name();
    PlacedText written = chat.written();
    return Exhibit.of(name, first.kind(), written.text()).likeIn(first).placed(written.places());
  }

  /**
   * Whether a file is a picture by its name; of several with one name, all but one are numbered.
   */
  public static boolean isPicture(String name) {
    String given = COPY.matcher(name).replaceFirst("");
    return ENDINGS.contains(given.substring(given.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /**
   * The same.
   *
   * @param photo as for {@link #joined(List, String)}
   */
  static boolean isPicture(String name, String photo) {
    return isPicture(name)
        || (!photo.isEmpty() && COPY.matcher(name).replaceFirst("").equals(photo));
  }
}
