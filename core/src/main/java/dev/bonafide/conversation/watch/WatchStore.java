package dev.bonafide.conversation.watch;

import dev.bonafide.casefile.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps which places are watched; none to begin with. Every method works within the caller's
 * transaction, if any.
 */
public interface WatchStore {

  /** How a place is watched; empty where it is not. */
  Optional<Watch> of(Tenant tenant, String place);

  /** Begins again, in whatever mode it was: nothing was looked at, and nothing flagged. */
  void begin(Tenant tenant, String place, Watch.Mode mode, String by, Instant at);

  void end(Tenant tenant, String place);

  /** Counts one more message that was looked at; changes nothing where no one watches. */
  void looked(Tenant tenant, String place);

  /** Notes what would have been flagged; changes nothing where no one watches. */
  void flag(Tenant tenant, String place, Flagged flagged);

  /** What would have been flagged after a time, the oldest first. */
  List<Flagged> flagged(Tenant tenant, String place, Instant after);

  /** Notes that the person who chose it was told. */
  void told(Tenant tenant, String place, Instant at);
}
