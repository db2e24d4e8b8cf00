package dev.bonafide.telegram;

import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message holds that is no text and no file. */
final class Media {
  private Media() {}

  /** For people; more than one take an s. */
  static String of(Message message) {
    if (message.hasPhoto()) {
      return "photo";
    }
    if (message.hasVoice()) {
      return "voice message";
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
    return message.hasContact() ? "contact" : "message without text";
  }
}
