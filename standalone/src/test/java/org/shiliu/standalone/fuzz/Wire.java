package org.shiliu.standalone.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * One connection to a service. It sends any bytes as they are, where an HTTP client would refuse,
 * and takes the answer apart itself.
 */
final class Wire implements AutoCloseable {
  /** Longer than any answer may take; whoever is slower hangs. */
  static final int PATIENCE_MILLIS = 30_000;

  private static final int LARGEST_ANSWER = 64 * 1024 * 1024;

  private final int port;
  private Socket socket;
  private InputStream in;

  Wire(int port) {
    this.port = port;
  }

  /** Sends one request; a kept connection that the server had closed is opened again. */
  Answer send(byte[] request, boolean head) throws IOException {
    boolean kept = socket != null;
    try {
      return exchange(request, head);
    } catch (EOFException | java.net.SocketException closed) {
      close();
      if (!kept) {
        throw closed;
      }
      return exchange(request, head);
    }
  }

  private Answer exchange(byte[] request, boolean head) throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
    }
    long start = System.nanoTime();
    IOException unsent = null;
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (IOException refused) {
      // It may have answered before it had read all.
      unsent = refused;
    }
    Answer answer;
    try {
      answer = answer(head, start);
    } catch (IOException silent) {
      if (unsent != null) {
        silent.addSuppressed(unsent);
      }
      close();
      throw silent;
    }
    if (unsent != null
        || answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
      close();
    }
    return answer;
  }

  private Answer answer(boolean head, long start) throws IOException {
    String line = line();
    while (line.startsWith("HTTP/1.1 100")) {
      while (!line.isEmpty()) {
        line = line();
      }
      line = line();
    }
    if (!line.matches("HTTP/1\\.[01] [1-5]\\d\\d .*")) {
      throw new IOException("no status line: " + line);
    }
    int status = Integer.parseInt(line.substring(9, 12));
    List<String> headers = new ArrayList<>();
    for (String next = line(); !next.isEmpty(); next = line()) {
      headers.add(next);
    }
    Answer bare = new Answer(status, headers, new byte[0], 0);
    byte[] body = head || status == 204 || status == 304 ? new byte[0] : body(bare);
    return new Answer(
        status, headers, unpacked(bare, body), (System.nanoTime() - start) / 1_000_000);
  }

  private byte[] body(Answer bare) throws IOException {
    if (bare.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      while (true) {
        int size = Integer.parseInt(line().split(";")[0].strip(), 16);
        all.write(exactly(size));
        if (!line().isEmpty()) {
          throw new IOException("a chunk without its end");
        }
        if (size == 0) {
          return all.toByteArray();
        }
      }
    }
    Optional<String> length = bare.header("Content-Length");
    return length.isPresent() ? exactly(Integer.parseInt(length.get())) : in.readAllBytes();
  }

  private byte[] exactly(int size) throws IOException {
    if (size < 0 || size > LARGEST_ANSWER) {
      throw new IOException("an answer of " + size + " bytes");
    }
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("cut off in its body");
    }
    return bytes;
  }

  private static byte[] unpacked(Answer bare, byte[] body) throws IOException {
    String coding = bare.header("Content-Encoding").orElse("identity");
    InputStream packed = new ByteArrayInputStream(body);
    return body.length == 0
        ? body
        : switch (coding) {
          case "gzip" -> new GZIPInputStream(packed).readAllBytes();
          case "deflate" -> new InflaterInputStream(packed).readAllBytes();
          default -> body;
        };
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int one = in.read();
      if (one < 0) {
        throw new EOFException("closed without an answer");
      }
      if (one == '\n') {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      }
      line.write(one);
    }
  }

  @Override
  public void close() {
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException gone) {
        // Closed is closed.
      }
      socket = null;
    }
  }
}
