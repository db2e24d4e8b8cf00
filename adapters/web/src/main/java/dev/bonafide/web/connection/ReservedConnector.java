package dev.bonafide.web.connection;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Keeps a connector for a few paths: whatever else is asked of it is not found, so that no browser
 * and no upload takes a connection from health and the platforms.
 */
public final class ReservedConnector extends ValveBase {
  private final Connector connector;
  private final Set<String> paths;

  /**
   * @param paths exactly as they are asked for
   */
  public ReservedConnector(Connector connector, Set<String> paths) {
    this.connector = connector;
    this.paths = Set.copyOf(paths);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    boolean isElsewhere = !connector.equals(request.getConnector());
    if (isElsewhere || paths.contains(request.getRequestURI())) {
      getNext().invoke(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
