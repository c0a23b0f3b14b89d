package org.shiliu.standalone.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which loopback ports can be had. */
final class Ports {
  private Ports() {}

  static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(Settings.LOOPBACK), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /** A port that is free at this moment. */
  static int any() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(Settings.LOOPBACK), 0));
      return socket.getLocalPort();
    }
  }

  /**
   * Passes when the port is free.
   *
   * @throws StartFailure naming the program that holds it
   */
  static void require(int port, String part, String variable) {
    if (free(port)) {
      return;
    }
    String holder = PortHolder.of(port).orElse("?");
    throw new StartFailure(
        "Port "
            + port
            + ", which "
            + part
            + " needs, is held by "
            + holder
            + ". Stop that program, or set "
            + variable
            + " to another port.",
        part + " 需要的端口 " + port + " 已被占用：" + holder + "。请停止该程序，或用 " + variable + " 另设端口。");
  }
}
