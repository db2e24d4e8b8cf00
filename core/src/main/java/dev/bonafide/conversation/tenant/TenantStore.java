package dev.bonafide.conversation.tenant;

import dev.bonafide.casefile.Tenant;
import java.util.Map;
import java.util.Optional;

/**
 * Small things that a platform's adapter remembers for a tenant, such as which channels are
 * watched; each under a topic and a key, in words that the adapter alone understands. Every method
 * works within the caller's transaction, if any.
 */
public interface TenantStore {

  Optional<String> get(Tenant tenant, String topic, String key);

  /** In the place of what was kept there before. */
  void put(Tenant tenant, String topic, String key, String value);

  /**
   * Keeps it if nothing was kept there; waits for another writer that is about to.
   *
   * @return whether it is kept now
   */
  boolean claim(Tenant tenant, String topic, String key, String value);

  /**
   * Adds to a number that is kept there; it begins at 0.
   *
   * @return what it is now
   */
  long add(Tenant tenant, String topic, String key, long count);

  /**
   * A short name for exact content among the tenant's, to be kept in the content's place. Where
   * people's words are sealed it takes the tenant's key to make it, so that no one else can tell
   * from a copy whether some content was there.
   */
  String fingerprint(Tenant tenant, String content);

  void remove(Tenant tenant, String topic, String key);

  /** Removes what is kept under a key in each topic that begins so. */
  void removeBelow(Tenant tenant, String topics, String key);

  /** All of a topic, by key. */
  Map<String, String> all(Tenant tenant, String topic);
}
