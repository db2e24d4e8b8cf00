package dev.bonafide.telegram.api;

import java.util.Base64;

/**
 * A file as the outbox keeps it.
 *
 * @param instead as HTML: what is said where Telegram does not take the file
 */
public record TelegramFile(String name, String mediaType, String base64, String instead) {
  byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }
}
