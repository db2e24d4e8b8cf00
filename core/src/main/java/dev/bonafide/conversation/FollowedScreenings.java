package dev.bonafide.conversation;

import dev.bonafide.consultation.ScreeningProgress;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Screenings that this process has under way and that someone follows, one a conversation at most.
 * Nothing of them is kept: after a crash a screening begins again, whether or not someone had
 * stopped it. Safe for several threads.
 *
 * @param <V> how a platform shows one
 */
public final class FollowedScreenings<V extends FollowedScreenings.View> {
  private final Map<Address, Followed<V>> underWay = new ConcurrentHashMap<>();

  /**
   * One of them.
   *
   * @param receipt key of what asks for it
   */
  private record Followed<V>(String receipt, String stopper, V view, ScreeningProgress progress) {}

  /** A place where someone follows a screening; what goes wrong there costs no one an answer. */
  public interface View {
    /** Shows a step that takes long, as it begins. */
    void reached(ScreeningProgress.Step step);

    /** Shows no further step, since someone pressed Stop; returns at once. */
    default void stopped() {}

    /**
     * Ends what it shows.
     *
     * @param answered whether the answer comes next; false where the work failed
     */
    void ended(boolean answered);
  }

  /**
   * Expects one that someone asks for, and that is about to begin.
   *
   * @param stopper what a press of Stop has to name: the person who asks, or what they are shown
   */
  public void expect(Receipt receipt, String stopper, V view) {
    ScreeningProgress progress = new ScreeningProgress(view::reached);
    underWay.put(receipt.address(), new Followed<>(receipt.key(), stopper, view, progress));
  }

  /** The place where the one of a conversation is shown; empty where none is under way. */
  public Optional<V> view(Address address) {
    return Optional.ofNullable(underWay.get(address)).map(Followed::view);
  }

  /** Works on a receipt, and shows how far that is where it asks for a screening. */
  public UnitOfWork during(Receipt receipt, Supplier<UnitOfWork> work) {
    Followed<V> followed = underWay.get(receipt.address());
    if (followed == null || !followed.receipt().equals(receipt.key())) {
      return work.get();
    }
    boolean answered = false;
    try {
      UnitOfWork done = followed.progress().during(work);
      answered = true;
      return done;
    } finally {
      underWay.remove(receipt.address(), followed);
      followed.view().ended(answered);
    }
  }

  /**
   * Stops the one of a conversation: from now on what was asked for is judged by the rules alone.
   * Of others it is not taken.
   *
   * @return whether one is under way here
   */
  public boolean stop(Address address, String stopper) {
    Followed<V> followed = underWay.get(address);
    if (followed != null && followed.stopper().equals(stopper)) {
      followed.view().stopped();
      followed.progress().stop();
    }
    return followed != null;
  }
}
