// Why something was not done, in the reader's language; in the server's words where there are none.

import type { Refused } from "../wire/server";
import { sayIfAny } from "../words";

export const why = ({ code, message }: Refused): string =>
  sayIfAny(`code-${code.replace(/_/g, "-")}`) ?? message;
