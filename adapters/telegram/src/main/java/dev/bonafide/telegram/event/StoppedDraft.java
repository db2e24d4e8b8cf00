package dev.bonafide.telegram.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.telegram.api.TelegramPlace;
import java.util.Optional;

/**
 * Press of Stop below a draft of a private chat. Such an update stands in no order and is worth
 * nothing later, so it is not kept. The library does not know it yet.
 *
 * @param draft its number, as it was sent
 */
public record StoppedDraft(TelegramPlace place, String draft) {
  private static final String UPDATE = "stopped_message_generation";

  /** Empty for any other update. */
  public static Optional<StoppedDraft> of(JsonNode update) {
    JsonNode stopped = update.path(UPDATE);
    return stopped.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new StoppedDraft(
                new TelegramPlace(stopped.path("chat").path("id").asLong()),
                stopped.path("draft_id").asText()));
  }
}
