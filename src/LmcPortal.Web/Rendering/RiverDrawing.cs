namespace LmcPortal.Web.Rendering;

/// <summary>The true course of the river, from a list of places along it, north at the top; in the units of its own box, 480 wide and 576 high, from -130 on.</summary>
public static class RiverDrawing
{
    public const int Left = -130;
    public const int Width = 480;
    public const int Height = 576;

    /// <summary>The reaches from the lake to the delta; a reach's name is also its class in the stylesheet.</summary>
    public static readonly IReadOnlyList<(string Name, string Path)> Reaches =
    [
        ("lake", "M244.7 522.0C244 520 240 512 237 508C234 504 229 497 226 494C222 490 216 486 215 484"),
        ("upper", "M10.4 7.1C13 10 23 19 30 24C38 29 53 35 59 40C66 45 69 53 73 59C76 65 79 74 84 80C88 86 98 93 101 99C105 106 106 116 107 123C108 130 109 140 110 146C112 153 118 159 119 165C120 171 115 181 116 187C116 193 119 201 123 206C126 210 134 212 137 217C140 222 138 233 140 239C143 245 150 252 151 257C153 263 152 272 153 274"),
        ("middle", "M152.6 274.0C154 276 161 282 159 286C158 290 146 298 143 302C139 306 136 311 137 313C138 315 144 315 148 317C152 318 156 322 161 322C166 323 179 320 181 322C184 325 179 335 177 340C175 345 167 352 166 357C165 361 169 368 173 370C177 372 187 371 193 370C198 368 203 360 208 359C213 358 221 358 226 361C231 365 238 376 240 383C242 389 239 399 240 404C242 409 247 414 250 418C253 422 258 430 259 432"),
        ("lower", "M259.1 432.3C260 434 264 441 265 446C266 452 266 461 267 468C267 474 269 483 268 489C267 495 265 502 262 506C259 509 251 512 248 515C245 517 244 519 245 522C245 525 249 532 251 536C254 540 259 547 264 550C268 554 281 558 284 560"),
        ("arm", "M244.7 522.0C245 525 246 536 248 541C251 546 258 551 261 555C265 560 271 569 272 572"),
        ("arm", "M251.4 536.2C254 538 262 545 267 548C272 550 282 550 285 550"),
    ];

    /// <summary>Where the six members stand on it, from source to sea.</summary>
    public static readonly IReadOnlyList<(int X, int Y)> Stations = [(107, 123), (157, 291), (181, 322), (173, 370), (268, 489), (261, 555)];
}
