package dev.bonafide.web.connection;

import dev.bonafide.web.screening.Caller;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Stands before everything that reads a request: its body comes at the pace of {@link PacedBody} or
 * not at all, and who works for a caller can ask whether the caller is still there.
 */
public final class ConnectionValve extends ValveBase {
  private final long most;

  /**
   * @param most bytes that are read of a body that no one wants, so that the caller hears why
   */
  public ConnectionValve(long most) {
    this.most = most;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request wire = request.getCoyoteRequest();
    InputBuffer own = wire.getInputBuffer();
    PacedBody paced = new PacedBody(own, System::nanoTime);
    request.setAttribute(Caller.ATTRIBUTE, (Caller) () -> !paced.drain(most) || isGone(wire));
    wire.setInputBuffer(paced);
    try {
      getNext().invoke(request, response);
    } finally {
      wire.setInputBuffer(own);
    }
    if (!paced.drain(most)) {
      wire.action(ActionCode.CLOSE_NOW, null);
    }
  }

  /**
   * Asked once a body has been read to its end, which lies behind what a form says is its end: what
   * comes before the answer is then the connection's end, or a next request of someone who does not
   * wait for this answer.
   */
  private static boolean isGone(org.apache.coyote.Request wire) {
    wire.action(ActionCode.AVAILABLE, true);
    return wire.getAvailable() > 0;
  }
}
