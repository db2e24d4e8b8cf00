package dev.bonafide.testkit.discord;

import com.google.gson.JsonObject;
import dev.bonafide.testkit.MultipartForm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that someone asked of the bot, and waits for. */
final class Interaction {
  static final int FORM = 5;

  final int type;
  final long id;
  final String token;
  final Instant at;
  final long channel;

  /** The type of the callback; 0 as long as there is none. */
  int answered;

  boolean ephemeral;
  @Nullable JsonObject original;
  @Nullable JsonObject modal;

  /** Of the answer, as they are now. */
  List<MultipartForm.Part> files = List.of();

  Interaction(int type, long id, String token, Instant at, long channel) {
    this.type = type;
    this.id = id;
    this.token = token;
    this.at = at;
    this.channel = channel;
  }
}
