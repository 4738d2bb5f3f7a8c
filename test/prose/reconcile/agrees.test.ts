import { agrees } from "../../../src/prose/reconcile/agrees";

test.each([
  [undefined, 100, [100], [99, 101]],
  [undefined, 5000, [5000], [4999, 5001]],
  ["余", 10, [10, 11, 19], [9, 20]],
  ["多", 4300, [4300, 4399], [4299, 4400]],
  ["超", 40, [40, 49], [39, 50]],
  ["超过", 5000, [5001, 5999], [4999, 6000]],
  ["逾", 17, [17], [16, 18]],
  ["逾", 100, [100, 199], [99, 200]],
  ["近", 100, [90, 99, 100], [89, 101]],
  ["接近", 200, [180, 200], [179, 201]],
  ["不足", 50, [45, 50], [44, 51]],
  ["约", 100, [95, 100, 105], [94, 106]],
  ["左右", 40, [38, 42], [37, 43]],
] as const)("%s %i", (approximation, value, fitting, others) => {
  const claim = { value, approximation: approximation as never };
  expect(fitting.filter((held) => !agrees(claim, held))).toEqual([]);
  expect(others.filter((held) => agrees(claim, held))).toEqual([]);
});
