package dev.bonafide.conversation;

import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.text.Fingerprint;

/**
 * The keys of the replies to one receipt: always the same, and of the receipt's key only a hash is
 * in them, since platforms keep them with the messages. At most 18 characters, as Discord's nonce
 * takes no more than 25.
 */
public record ReplyKeys(String hash) {

  public static ReplyKeys of(Receipt receipt) {
    Address address = receipt.address();
    return new ReplyKeys(
        Fingerprint.of(
            String.join("\n", address.platform(), address.tenant().id(), receipt.key())));
  }

  /** Those of the receipt that a reply with this key answers. */
  public static ReplyKeys ofReply(String key) {
    return new ReplyKeys(key.substring(0, Math.max(0, key.lastIndexOf('/'))));
  }

  public String first() {
    return hash + "/1";
  }

  public String second() {
    return hash + "/2";
  }

  /** Its own: a receipt that is tried again after it was given up still has its other two. */
  public String apology() {
    return hash + "/3";
  }

  /** What is said to the asker alone, beside what stands in the conversation. */
  public String direct() {
    return hash + "/4";
  }

  /** What is said in the place of a reply that showed the case before. */
  String superseding() {
    return hash + "/5";
  }

  /** The key of a line below replies that show the case otherwise now. */
  String below() {
    return hash + "/6";
  }

  /** Its own, so that a list of people is known by it: it goes with the case of each of them. */
  String list() {
    return hash + "/7";
  }

  /** The key of an answer to what was asked with a request to screen. */
  String answer() {
    return hash + "/8";
  }

  /** Whether a reply was made to the asker alone. */
  static boolean isDirect(String key) {
    return key.endsWith("/4");
  }

  /** What takes the place of the case's replies, by their order. */
  String taken(int place) {
    return hash + "/d" + place;
  }
}
