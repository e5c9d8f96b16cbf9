package id.pendopo.platform.start;

/**
 * One line of what the terminal shows when the server is ready.
 *
 * @param order smaller ones first: 0 addresses, 100 sign-ins, 200 the machine room
 * @param label short, before the colon
 */
public record NoticeLine(int order, String label, String text) {}
