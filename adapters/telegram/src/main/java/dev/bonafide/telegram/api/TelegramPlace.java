package dev.bonafide.telegram.api;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;

/**
 * A chat. Everyone's private chat is a tenant of its own: nothing of it is seen, counted or
 * compared elsewhere.
 */
public record TelegramPlace(long chat) {
  public static final String PLATFORM = "telegram";

  public static TelegramPlace of(Address address) {
    return new TelegramPlace(Long.parseLong(address.conversation()));
  }

  public Address address() {
    return new Address(new Tenant(PLATFORM + ":" + chat), PLATFORM, Long.toString(chat));
  }
}
