package dev.bonafide.discord.watch;

import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.discord.event.DiscordInbound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which posts show something, as long as they stand as they were found, and what became of those
 * that do not any more.
 */
public record Posts(TenantStore store) {
  private static final String POSTS = "posts/";
  private static final String NOTES = "notes";
  private static final String ENDED = "ended/";

  /** What became of a post that was found. */
  public enum End {
    DELETED,
    CHANGED
  }

  /**
   * A post that was found.
   *
   * @param channel where it stands
   * @param words what tells it from other posts
   */
  public record Known(long message, long channel, String words) {
    /** The same by the words of the post that it is like. */
    public Known of(String others) {
      return new Known(message, channel, others);
    }
  }

  void add(Tenant tenant, DiscordInbound.Posted posted, String words) {
    String post = Long.toString(posted.message());
    store.put(tenant, POSTS + posted.watch(), post, posted.channel() + " " + words);
    store.remove(tenant, ENDED + words, post);
  }

  public Optional<Known> find(Tenant tenant, long watch, long message) {
    return store
        .get(tenant, POSTS + watch, Long.toString(message))
        .map(value -> known(message, value));
  }

  /** Those of a watched channel, the latest first. */
  public List<Known> of(Tenant tenant, long watch) {
    Map<Long, String> latest = new TreeMap<>(java.util.Comparator.reverseOrder());
    store.all(tenant, POSTS + watch).forEach((post, at) -> latest.put(Long.valueOf(post), at));
    return latest.entrySet().stream().map(one -> known(one.getKey(), one.getValue())).toList();
  }

  private static Known known(long message, String value) {
    String[] parts = value.split(" ", 2);
    return new Known(message, Long.parseLong(parts[0]), parts[1]);
  }

  /** One does not stand as it was found any more. */
  public void end(Tenant tenant, long watch, Known post, End end) {
    String message = Long.toString(post.message());
    store.remove(tenant, POSTS + watch, message);
    store.put(tenant, ENDED + post.words(), message, end.name());
  }

  /** A line was said below a post, by the key of that reply. */
  void note(Tenant tenant, long message, String reply) {
    store.put(tenant, NOTES, Long.toString(message), reply);
  }

  /** The reply below a post; empty for none. Is told once. */
  public Optional<String> takeNote(Tenant tenant, long message) {
    String post = Long.toString(message);
    Optional<String> note = store.get(tenant, NOTES, post);
    note.ifPresent(_ -> store.remove(tenant, NOTES, post));
    return note;
  }

  /** Forgets posts of the same words, those, too, that stand no more. */
  void forget(Tenant tenant, String words, List<String> posts) {
    posts.forEach(post -> store.removeBelow(tenant, POSTS, post));
    posts.forEach(post -> store.remove(tenant, NOTES, post));
    store
        .all(tenant, ENDED + words)
        .keySet()
        .forEach(post -> store.remove(tenant, ENDED + words, post));
  }

  /** What became of those of the same words that stand no more. */
  List<End> ended(Tenant tenant, String words) {
    return store.all(tenant, ENDED + words).values().stream().map(End::valueOf).toList();
  }
}
