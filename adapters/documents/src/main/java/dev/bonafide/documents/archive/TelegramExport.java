package dev.bonafide.documents.archive;

import java.util.List;
import java.util.Set;

/** A folder that Telegram Desktop wrote: its messages, beside pictures that are only named. */
final class TelegramExport {
  private static final String MESSAGES = "result.json";
  private static final Set<String> MEDIA =
      Set.of(
          ("photos files video_files voice_messages round_video_messages stickers chats"
                  + " contacts profile_pictures stories css js images")
              .split(" ", -1));

  private TelegramExport() {}

  static boolean is(List<ArchiveEntry> entries) {
    return entries.contains(new ArchiveEntry(MESSAGES))
        && entries.stream()
            .filter(entry -> !entry.isHidden())
            .allMatch(entry -> entry.path().equals(MESSAGES) || isMedia(entry.path()));
  }

  static List<ArchiveEntry> chats(List<ArchiveEntry> entries) {
    return entries.stream().filter(entry -> entry.path().equals(MESSAGES)).toList();
  }

  private static boolean isMedia(String path) {
    int slash = path.indexOf('/');
    return slash > 0 && MEDIA.contains(path.substring(0, slash));
  }
}
