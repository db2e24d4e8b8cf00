package dev.bonafide.telegram;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.mail.Address;

/**
 * A chat. Everybody's private chat is a tenant of its own: nothing of it is seen, counted or
 * compared elsewhere.
 */
record Place(long chat) {
  static final String PLATFORM = "telegram";

  static Place of(Address address) {
    return new Place(Long.parseLong(address.conversation()));
  }

  Address address() {
    return new Address(new Tenant(PLATFORM + ":" + chat), PLATFORM, Long.toString(chat));
  }
}
