package dev.bonafide.telegram.evidence;

import dev.bonafide.telegram.api.DocumentFetcher;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * A message that is sound.
 *
 * @param name of the file; null for one that has none
 * @param isOfSender whether its first sender recorded it, as with voice messages
 */
record SpokenMessage(
    DocumentFetcher.SentRecording recording, @Nullable String name, boolean isOfSender) {

  /** Empty for what is none. */
  static Optional<SpokenMessage> of(Message message) {
    if (message.hasVoice()) {
      return Optional.of(own(message.getVoice().getFileId(), message.getVoice().getFileSize()));
    }
    if (message.hasVideoNote()) {
      Integer size = message.getVideoNote().getFileSize();
      return Optional.of(
          own(message.getVideoNote().getFileId(), size == null ? null : size.longValue()));
    }
    if (message.hasAudio()) {
      return Optional.of(
          file(
              message.getAudio().getFileId(),
              message.getAudio().getFileSize(),
              message.getAudio().getFileName()));
    }
    return message.hasVideo()
        ? Optional.of(
            file(
                message.getVideo().getFileId(),
                message.getVideo().getFileSize(),
                message.getVideo().getFileName()))
        : Optional.empty();
  }

  private static SpokenMessage own(String id, @Nullable Long size) {
    return new SpokenMessage(sent(id, size), null, true);
  }

  private static SpokenMessage file(String id, @Nullable Long size, @Nullable String name) {
    return new SpokenMessage(sent(id, size), name, false);
  }

  private static DocumentFetcher.SentRecording sent(String id, @Nullable Long size) {
    return new DocumentFetcher.SentRecording(id, Objects.requireNonNullElse(size, 0L));
  }

  /** Parts of a message that are no text and no file. */
  static final class Media {
    private Media() {}

    /** The name of its kind among the sayings. */
    static String of(Message message) {
      if (message.hasPhoto()) {
        return "photo";
      }
      if (message.hasVoice()) {
        return "voice";
      }
      if (message.hasVideo() || message.hasVideoNote() || message.hasAnimation()) {
        return "video";
      }
      if (message.hasAudio()) {
        return "recording";
      }
      if (message.hasSticker()) {
        return "sticker";
      }
      return message.hasContact() ? "contact" : "other";
    }
  }
}
