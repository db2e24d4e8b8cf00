package dev.bonafide.telegram.evidence;

import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message holds that is no text and no file. */
final class Media {
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
