package dev.bonafide.mail;

/** A place that one process at a time can have, such as that of the only one who listens. */
public interface LeaderLock extends AutoCloseable {

  /** For someone who is alone anyway. */
  LeaderLock ALONE =
      new LeaderLock() {
        @Override
        public boolean isMine() {
          return true;
        }

        @Override
        public void close() {}
      };

  /**
   * Whether this process has the place just now; takes it where no one has. Does not wait for
   * others, and never throws: a process that cannot tell does not have it.
   */
  boolean isMine();

  /** Gives the place away. */
  @Override
  void close();
}
