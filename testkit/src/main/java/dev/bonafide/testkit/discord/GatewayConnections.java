package dev.bonafide.testkit.discord;

/** The connections of bots to the gateway: how many there are, and what befalls them. */
public final class GatewayConnections {
  private final Gateway gateway;

  GatewayConnections(Gateway gateway) {
    this.gateway = gateway;
  }

  public int identified() {
    return gateway.identified.get();
  }

  public int resumed() {
    return gateway.resumed.get();
  }

  /** How many connections are told what happens just now. */
  public int listeners() {
    return gateway.listening();
  }

  /** Whether the bot listens just now. */
  public boolean isHeard() {
    return gateway.listening() > 0;
  }

  /** What was told last is told once more. */
  public void tellAgain() {
    gateway.again();
  }

  /**
   * Nothing comes through the connections that stand, though they are not cut; a bot notices when
   * its heartbeats are not answered.
   */
  public void freeze() {
    gateway.freeze();
  }

  /** The same, and no session can go on. */
  public void freezeForGood() {
    gateway.forget();
    gateway.freeze();
  }

  /** Has bots that connect from now on send heartbeats several times a second. */
  public void hurry() {
    gateway.hurry();
  }

  /** Cuts every connection; sessions can go on. */
  public void cut() {
    gateway.cut();
  }

  /** Cuts every connection; no session can go on. */
  public void cutForGood() {
    gateway.forget();
    gateway.cut();
  }

  /** Asks the bot to connect again, with the same session. */
  public void askToReconnect() {
    gateway.reconnect();
  }

  /** Ends the session. */
  public void invalidate() {
    gateway.invalidate();
  }
}
